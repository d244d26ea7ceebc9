package org.commonweal.publicfinance;

import java.util.function.IntBinaryOperator;
import org.commonweal.economy.Economy;
import org.commonweal.economy.People;
import org.commonweal.fiscal.BenefitUnit;
import org.commonweal.fiscal.Entitlement;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.PensionCredit;
import org.commonweal.fiscal.UniversalCredit;
import org.commonweal.money.Instrument;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * What households are entitled to and claim, and their council tax: worked out for one household after another, the same
 * in every month and at the opening. It pays nothing.
 */
public final class Claims {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final Claimants claimants;
    private final long claimKey;
    private final long otherKey;

    /** What head and partner of the household are due. */
    public final Entitlement due;

    /**
     * Claims of an economy under a system of rules.
     *
     * @param childAge age of a dependent child by that of the head and its rank, the eldest 0 [months]
     */
    public Claims(Economy economy, FiscalSystem fiscal, IntBinaryOperator childAge) {
        this.economy = economy;
        this.fiscal = fiscal;
        claimants = new Claimants(economy, fiscal, childAge);
        due = new Entitlement(fiscal);
        claimKey = economy.draws.key(Purpose.CLAIMS, 0);
        otherKey = economy.draws.key(Purpose.CLAIMS, 1);
    }

    /** Council tax of the household after discount and support [pence a month]. */
    public long councilTax() {
        return claimants.unit.councilTax - due.councilTaxSupport;
    }

    /** What a household has saved: what it received this month is income, not savings [pence]. */
    public long savings(int h) {
        int account = economy.accounts.household(h);
        long liquid = economy.ledger.deposits(account)
                + economy.ledger.balance(Instrument.UNITS, account)
                + economy.ledger.balance(Instrument.COMMUNITY_SHARES, account);
        return Math.max(0, liquid - Math.max(0, economy.households.income[h]));
    }

    /**
     * Assesses a household: head, partner and children.
     *
     * @param earnings of head and partner, net [pence a month]
     * @param pensions of head and partner, net [pence a month]
     * @param savings deposits, units and shares [pence]
     */
    public void assess(int h, long earnings, long pensions, long savings) {
        claimants.of(h);
        BenefitUnit unit = claimants.unit;
        unit.earnings = earnings;
        unit.pensions = pensions;
        unit.savings = savings;
        double draw = Draws.uniform(claimKey, h, 0);
        unit.claimsUniversalCredit = fiscal.universalCredit().claims(draw);
        unit.claimsPensionCredit = fiscal.pensionCredit().claims(draw);
        unit.claimsHousingBenefit = fiscal.housingBenefit().claims(draw);
        unit.claimsSupport = fiscal.councilTax().claims(draw);
        if (due.isMeansTested(unit)) {
            claimants.needs(h);
        }
        due.assess(unit);
    }

    /** What another adult is paid, who has no savings or rent to pay [pence a month]. @param earnings [pence a month] */
    public long ofOther(int p, long earnings) {
        People.Activity activity = economy.people.activity(p);
        double draw = Draws.uniform(otherKey, p, 0);
        if (activity == People.Activity.RETIRED) {
            PensionCredit credit = fiscal.pensionCredit();
            return credit.claims(draw) ? credit.due(false, fiscal.statePension().monthly(), 0) : 0;
        }
        People.Inactivity.Reason reason = claimants.reason(p);
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
}
