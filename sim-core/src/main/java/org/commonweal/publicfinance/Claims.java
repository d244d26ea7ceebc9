package org.commonweal.publicfinance;

import java.util.function.IntBinaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.economy.Tenure;
import org.commonweal.fiscal.CouncilTax;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.HousingBenefit;
import org.commonweal.fiscal.PensionCredit;
import org.commonweal.fiscal.RentSupport;
import org.commonweal.fiscal.UniversalCredit;
import org.commonweal.money.Pence;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * What households are entitled to and claim, and their council tax: worked out for one household after another, the same
 * in every month and at the opening. It pays nothing.
 */
public final class Claims {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final BenefitUnit unit;
    private final long claimKey;
    private final long otherKey;

    /** Child benefit of the household after the charge [pence a month], like all of what follows. */
    public long childBenefit;

    /** What head and partner are paid. */
    public long universalCredit;

    public long pensionCredit;
    public long housingBenefit;

    /** What is due after discount and support. */
    public long councilTax;

    /**
     * Claims of an economy under a system of rules.
     *
     * @param childAge age of a dependent child by that of the head and its rank, the eldest 0 [months]
     */
    public Claims(Economy economy, FiscalSystem fiscal, IntBinaryOperator childAge) {
        this.economy = economy;
        this.fiscal = fiscal;
        unit = new BenefitUnit(economy, fiscal, childAge);
        claimKey = economy.draws.key(Purpose.CLAIMS, 0);
        otherKey = economy.draws.key(Purpose.CLAIMS, 1);
    }

    /** What head and partner are paid in all. */
    public long benefits() {
        return childBenefit + universalCredit + pensionCredit + housingBenefit;
    }

    /**
     * Assesses a household.
     *
     * @param earnings of head and partner, net [pence a month]
     * @param pensions of head and partner, net [pence a month]
     * @param savings deposits, units and shares [pence]
     */
    public void assess(int h, long earnings, long pensions, long savings) {
        unit.of(h);
        childBenefit = fiscal.childBenefit().afterCharge(unit.children, highestPay());
        universalCredit = 0;
        pensionCredit = 0;
        housingBenefit = 0;
        long bill = fiscal.councilTax().bill(economy.rates.bandD(), economy.households.band[h], unit.counted);
        double draw = Draws.uniform(claimKey, h, 0);
        long rent = Pence.round(economy.households.rent[h] * economy.housePrice);
        councilTax = bill
                - (unit.ofPensionAge
                        ? pensionAge(draw, rent, bill, earnings + pensions, savings)
                        : workingAge(draw, rent, bill, earnings, pensions, savings));
    }

    /** What another adult is paid, who has no savings or rent to pay [pence a month]. @param earnings [pence a month] */
    public long ofOther(int p, long earnings) {
        People.Activity activity = economy.people.activity(p);
        double draw = Draws.uniform(otherKey, p, 0);
        if (activity == People.Activity.RETIRED) {
            PensionCredit credit = fiscal.pensionCredit();
            return credit.claims(draw) ? credit.due(false, fiscal.statePension().monthly(), 0) : 0;
        }
        People.Inactivity.Reason reason = unit.reason(p);
        UniversalCredit credit = fiscal.universalCredit();
        // what owners draw is known of their household only; owners who live with others are taken to have enough
        boolean entitled = reason != People.Inactivity.Reason.STUDY && activity != People.Activity.OWNER;
        if (!entitled || !credit.claims(draw)) {
            return 0;
        }
        boolean sick = reason == People.Inactivity.Reason.SICKNESS;
        long need = credit.allowance(false, economy.people.age[p])
                + credit.elements(sick, reason == People.Inactivity.Reason.CARE);
        return credit.due(need, earnings, 0, sick, false, 0);
    }

    /** Pension credit, housing benefit. @return support with council tax */
    private long pensionAge(double draw, long rent, long bill, long income, long savings) {
        PensionCredit credit = fiscal.pensionCredit();
        HousingBenefit benefit = fiscal.housingBenefit();
        pensionCredit = credit.claims(draw) ? credit.due(unit.two, income, savings) : 0;
        if (!benefit.claims(draw)) {
            return 0;
        }
        boolean guaranteed = pensionCredit > 0;
        long needs = benefit.needs(unit.two, unit.elder, credit.guarantee(unit.two));
        long above = income + credit.tariffIncome(savings) - needs;
        long rentSupported = isSocial() ? rent : fiscal.rentSupport().privateRent(rent, allowance());
        long supported = benefit.supported(rentSupported, unit.contributors);
        housingBenefit = benefit.due(supported, above, guaranteed, savings);
        return fiscal.councilTax().pensionerSupport(bill, above, unit.contributors, guaranteed, savings);
    }

    /** Universal credit. @return support with council tax */
    private long workingAge(double draw, long rent, long bill, long earnings, long pensions, long savings) {
        UniversalCredit credit = fiscal.universalCredit();
        boolean entitled = !unit.studying || unit.children > 0;
        if (!entitled || !credit.claims(draw)) {
            return 0;
        }
        long rentSupported = rent == 0 ? 0 : rentSupported(rent);
        long need = credit.allowance(unit.two, unit.elder)
                + credit.children(unit.children, unit.bornBefore)
                + credit.elements(unit.sick, unit.caring)
                + rentSupported;
        boolean workAllowed = unit.children > 0 || unit.sick;
        long due = credit.due(need, earnings, pensions, workAllowed, rentSupported > 0, savings);
        universalCredit = fiscal.benefitCap()
                .capped(
                        due,
                        fiscal.childBenefit().monthly(unit.children),
                        unit.two || unit.children > 0,
                        economy.rates.inLondon(),
                        earnings,
                        unit.sick || unit.caring);
        CouncilTax tax = fiscal.councilTax();
        return tax.support(bill, earnings + pensions + universalCredit - need, unit.contributors, savings);
    }

    private long rentSupported(long rent) {
        RentSupport support = fiscal.rentSupport();
        long supported = isSocial()
                ? support.socialRent(rent, economy.households.bedrooms[unit.h] - unit.bedrooms())
                : support.privateRent(rent, allowance());
        return support.afterContributions(supported, unit.contributors);
    }

    private boolean isSocial() {
        return economy.households.tenure[unit.h] == Tenure.SOCIAL.ordinal();
    }

    private long allowance() {
        boolean alone = !unit.two && unit.others == 0 && unit.children == 0 && !unit.ofPensionAge;
        return economy.rates.allowance(fiscal.rentSupport().allowanceFor(unit.bedrooms(), alone, unit.elder));
    }

    /** Pay of the higher earner of head and partner [pence a year]. */
    private long highestPay() {
        long head = economy.people.pay[unit.head];
        return 12 * (unit.two ? Math.max(head, economy.people.pay[unit.head + 1]) : head);
    }
}
