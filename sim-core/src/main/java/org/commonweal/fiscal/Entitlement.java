package org.commonweal.fiscal;

/**
 * What a benefit unit is due under all of the rules together, for one unit after another [pence a month].
 */
public final class Entitlement {
    private final FiscalSystem rules;

    /** Child benefit after the charge on a high income. */
    public long childBenefit;

    public long universalCredit;
    public long pensionCredit;
    public long housingBenefit;

    /** Support with council tax. */
    public long councilTaxSupport;

    /** Of units under a system of rules. */
    public Entitlement(FiscalSystem rules) {
        this.rules = rules;
    }

    /** All that is paid; support is taken off a bill instead. */
    public long paid() {
        return childBenefit + universalCredit + pensionCredit + housingBenefit;
    }

    /** Assesses a unit. */
    public void assess(BenefitUnit unit) {
        childBenefit = rules.childBenefit().afterCharge(unit.children, unit.highestIncome);
        universalCredit = 0;
        pensionCredit = 0;
        housingBenefit = 0;
        councilTaxSupport = 0;
        if (!isMeansTested(unit)) {
            return;
        }
        if (unit.ofPensionAge) {
            pensionAge(unit);
        } else {
            workingAge(unit);
        }
    }

    /** Whether a unit's income is held against its needs; of others children and home do not matter. */
    public boolean isMeansTested(BenefitUnit unit) {
        return unit.ofPensionAge || (!unit.studying || unit.children > 0) && mayBeSupported(unit.savings);
    }

    /** Whether savings leave anything to assess at working age. */
    private boolean mayBeSupported(long savings) {
        return rules.universalCredit().allows(savings) || rules.councilTax().allows(savings);
    }

    private void pensionAge(BenefitUnit unit) {
        PensionCredit credit = rules.pensionCredit();
        long income = unit.earnings + unit.pensions;
        pensionCredit = unit.claimsPensionCredit ? credit.due(unit.couple, income, unit.savings) : 0;
        HousingBenefit benefit = rules.housingBenefit();
        boolean guaranteed = pensionCredit > 0;
        if (!guaranteed && !benefit.allows(unit.savings) && !rules.councilTax().allows(unit.savings)) {
            return;
        }
        long needs = benefit.needs(unit.couple, unit.age, credit.guarantee(unit.couple));
        long above = income + credit.tariffIncome(unit.savings) - needs;
        if (unit.claimsHousingBenefit && unit.rent > 0) {
            long rent = unit.socialTenant ? unit.rent : rules.rentSupport().privateRent(unit.rent, unit.allowance);
            long supported = benefit.supported(rent, unit.nonDependants);
            housingBenefit = benefit.due(supported, above, guaranteed, unit.savings);
        }
        if (unit.claimsSupport) {
            councilTaxSupport = rules.councilTax()
                    .pensionerSupport(unit.councilTax, above, unit.nonDependants, guaranteed, unit.savings);
        }
    }

    private void workingAge(BenefitUnit unit) {
        UniversalCredit credit = rules.universalCredit();
        long rent = unit.rent == 0 ? 0 : rentSupported(unit);
        long need = credit.allowance(unit.couple, unit.age)
                + credit.children(unit.children, unit.bornBefore)
                + credit.elements(unit.sick, unit.caring)
                + rent;
        boolean workAllowed = unit.children > 0 || unit.sick;
        long due = credit.due(need, unit.earnings, unit.pensions, workAllowed, rent > 0, unit.savings);
        universalCredit = unit.claimsUniversalCredit && due > 0 ? capped(unit, due) : 0;
        if (unit.claimsSupport) {
            long above = unit.earnings + unit.pensions + universalCredit - need;
            councilTaxSupport = rules.councilTax().support(unit.councilTax, above, unit.nonDependants, unit.savings);
        }
    }

    private long capped(BenefitUnit unit, long due) {
        return rules.benefitCap()
                .capped(
                        due,
                        rules.childBenefit().monthly(unit.children),
                        unit.couple || unit.children > 0,
                        unit.inLondon,
                        unit.earnings,
                        unit.sick || unit.caring);
    }

    private long rentSupported(BenefitUnit unit) {
        RentSupport support = rules.rentSupport();
        long supported = unit.socialTenant
                ? support.socialRent(unit.rent, unit.spareBedrooms)
                : support.privateRent(unit.rent, unit.allowance);
        return support.afterContributions(supported, unit.nonDependants);
    }
}
