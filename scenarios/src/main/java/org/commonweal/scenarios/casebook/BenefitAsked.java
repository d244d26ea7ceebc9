package org.commonweal.scenarios.casebook;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.commonweal.fiscal.BenefitUnit;
import org.commonweal.fiscal.Entitlement;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.RentSupport;
import org.commonweal.money.Pence;

/**
 * What is asked about benefits and council tax of people who claim all they may: a single person of forty, or what
 * {@code couple}, {@code age}, {@code children} and the like say; amounts are those of a month.
 */
enum BenefitAsked implements Asked {
    /** Universal credit of a month. */
    UNIVERSAL_CREDIT((rules, told) -> Pence.toPounds(due(rules, told).universalCredit)),

    /** Pension credit of a month. */
    PENSION_CREDIT((rules, told) -> Pence.toPounds(due(rules, told).pensionCredit)),

    /** Housing benefit of a month. */
    HOUSING_BENEFIT((rules, told) -> Pence.toPounds(due(rules, told).housingBenefit)),

    /** All that is paid in a month. */
    BENEFITS((rules, told) -> Pence.toPounds(due(rules, told).paid())),

    /** Child benefit of a month, less the charge on {@code income} of the year. */
    CHILD_BENEFIT((rules, told) -> Pence.toPounds(due(rules, told).childBenefit)),

    /** Council tax of a year in band {@code band} where that of band D is {@code band-d}, with as many {@code adults}. */
    COUNCIL_TAX((rules, told) -> 12
            * Pence.toPounds(rules.councilTax()
                    .bill(told.pence("band-d"), told.word("band").charAt(0) - 'A', told.count("adults")))),

    /** The share of a bill of {@code council-tax} that support pays. */
    SUPPORT((rules, told) -> due(rules, told).councilTaxSupport / (double) told.pence("council-tax"));

    private static final int USUAL_AGE = 40;

    private final ToDoubleBiFunction<FiscalSystem, Facts> rule;

    BenefitAsked(ToDoubleBiFunction<FiscalSystem, Facts> rule) {
        this.rule = rule;
    }

    @Override
    public double answer(FiscalSystem rules, Facts told) {
        return rule.applyAsDouble(rules, told);
    }

    private static Entitlement due(FiscalSystem rules, Facts told) {
        BenefitUnit unit = new BenefitUnit();
        unit.couple = told.is("couple");
        unit.age = 12 * Math.max(told.count("age"), told.is("age") ? 0 : USUAL_AGE);
        unit.children = told.count("children");
        unit.bornBefore = told.count("born-before");
        unit.ofPensionAge = told.is("of-pension-age");
        unit.sick = told.is("sick");
        unit.caring = told.is("caring");
        unit.studying = told.is("studying");
        unit.earnings = told.pence("earnings");
        unit.pensions = told.pence("pensions");
        unit.highestIncome = told.pence("income");
        unit.savings = told.pence("savings");
        unit.rent = told.pence("rent");
        unit.socialTenant = told.is("social");
        unit.spareBedrooms = told.count("spare");
        unit.inLondon = told.is("london");
        unit.nonDependants = told.count("other-adults");
        unit.allowance = allowance(rules.rentSupport(), unit, told.amounts("allowances"));
        unit.councilTax = told.pence("council-tax");
        unit.claimsUniversalCredit = true;
        unit.claimsPensionCredit = true;
        unit.claimsHousingBenefit = true;
        unit.claimsSupport = true;
        Entitlement due = new Entitlement(rules);
        due.assess(unit);
        return due;
    }

    /** The allowance for the bedrooms needed, of those for a room and for one to four; 0 if none are told. */
    private static long allowance(RentSupport support, BenefitUnit unit, List<Long> allowances) {
        boolean alone = !unit.couple && unit.children == 0 && unit.nonDependants == 0;
        int bedrooms = support.bedrooms(1 + unit.nonDependants, unit.children);
        int needed = support.allowanceFor(bedrooms, alone && !unit.ofPensionAge, unit.age);
        return allowances.isEmpty() ? 0 : allowances.get(Math.min(allowances.size() - 1, needed));
    }
}
