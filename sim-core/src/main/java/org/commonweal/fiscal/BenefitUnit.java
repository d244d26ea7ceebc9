package org.commonweal.fiscal;

/**
 * What the law asks of people who claim together: a single person or a couple with their dependent children. Whoever knows
 * them fills it in; one object may stand for one unit after another. Money is pence a month unless it says otherwise.
 */
public final class BenefitUnit {
    /** Whether it is a couple. */
    public boolean couple;

    /** Age of the elder [months]. */
    public int age;

    /** Dependent children, and those of them who were born before 6 April 2017. */
    public int children;

    public int bornBefore;

    /** Whether all adults of the unit have reached pension age. */
    public boolean ofPensionAge;

    /** Whether one of them cannot work; whether one cares for somebody severely disabled; whether all study. */
    public boolean sick;

    public boolean caring;
    public boolean studying;

    /** Whether it claims universal credit, pension credit, housing benefit and support with council tax if it is entitled. */
    public boolean claimsUniversalCredit;

    public boolean claimsPensionCredit;
    public boolean claimsHousingBenefit;
    public boolean claimsSupport;

    /** Earnings after tax, contributions and pension contributions; pensions, the state's among them, after tax. */
    public long earnings;

    public long pensions;

    /** Gross income of the higher earner [pence a year]. */
    public long highestIncome;

    /** What it has saved [pence]. */
    public long savings;

    /** Rent due; 0 for owners. */
    public long rent;

    /** Whether a council or an association is the landlord, and bedrooms then that the household does not need. */
    public boolean socialTenant;

    public int spareBedrooms;

    /** The local housing allowance for the household. */
    public long allowance;

    /** Whether the benefit cap of Greater London applies. */
    public boolean inLondon;

    /** Other adults of the household who are taken to contribute. */
    public int nonDependants;

    /** Council tax of the dwelling before support. */
    public long councilTax;
}
