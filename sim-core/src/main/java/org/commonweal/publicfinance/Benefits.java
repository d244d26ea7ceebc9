package org.commonweal.publicfinance;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.fiscal.UniversalCredit;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.pension.PensionRule;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Pensions and benefits are paid to households. */
public final class Benefits {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final PensionRule pensions;
    private final long claimKey;

    /** @param fiscal today's benefits */
    public Benefits(Economy economy, FiscalSystem fiscal, PensionRule pensions) {
        this.economy = economy;
        this.pensions = pensions;
        this.fiscal = fiscal;
        claimKey = economy.draws.key(Purpose.GENESIS_HOUSEHOLDS, 1);
    }

    /** Pays every household what it is entitled to. */
    public void run() {
        for (int h = 0; h < economy.households.count; h++) {
            pay(h);
        }
    }

    private void pay(int h) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        int retired = count(h, People.Activity.RETIRED);
        long received = 0;
        if (retired > 0) {
            long statePension = retired * fiscal.statePension().monthly();
            economy.ledger.pay(Flow.STATE_PENSION, economy.accounts.government, account, statePension);
            received = statePension + payPensions(h, account);
        }
        long child = fiscal.childBenefit().monthly(households.children[h]);
        economy.ledger.pay(Flow.CHILD_BENEFIT, economy.accounts.government, account, child);
        households.receive(h, received + child);
        if (retired < households.adults[h] && claims(h)) {
            long credit = universalCredit(h, account, received + households.capitalIncome[h]);
            economy.ledger.pay(Flow.UNIVERSAL_CREDIT, economy.accounts.government, account, credit);
            households.receive(h, credit);
        }
    }

    /** Pensions are in payment once the head is retired: rights over the months they are expected to be paid for. */
    private long payPensions(int h, int account) {
        if (economy.people.activity(economy.households.firstPerson[h]) != People.Activity.RETIRED) {
            return 0;
        }
        return payPension(h, account, Flow.PRIVATE_PENSION, Instrument.PRIVATE_PENSIONS, economy.accounts.nation)
                + payPension(h, account, Flow.PUBLIC_PENSION, Instrument.PUBLIC_PENSIONS, economy.accounts.government)
                + payPension(h, account, Flow.FUND_PENSION, Instrument.FUND_PENSIONS, economy.accounts.pensionFund);
    }

    private long payPension(int h, int account, Flow why, Instrument rights, int payer) {
        long held = economy.ledger.balance(rights, account);
        if (held == 0) {
            return 0;
        }
        long gross = Pence.round(held * pensions.pensionRate(economy.households.retirementYears[h]) / 12);
        long available = economy.ledger.payUpTo(why, payer, account, gross);
        long tax = fiscal.incomeTax().due(available + fiscal.statePension().monthly())
                - fiscal.incomeTax().due(fiscal.statePension().monthly());
        economy.ledger.pay(Flow.INCOME_TAX, account, economy.accounts.government, tax);
        economy.households.originalIncome[h] += available;
        return available - tax;
    }

    private long universalCredit(int h, int account, long otherIncome) {
        UniversalCredit credit = fiscal.universalCredit();
        Households households = economy.households;
        boolean inactive = count(h, People.Activity.INACTIVE) > 0;
        long need = need(h, inactive);
        long savings = economy.ledger.deposits(account)
                + economy.ledger.balance(Instrument.UNITS, account)
                + economy.ledger.balance(Instrument.COMMUNITY_SHARES, account);
        boolean workAllowed = households.children[h] > 0 || inactive;
        return credit.due(need, households.earnings[h], otherIncome, workAllowed, savings);
    }

    private long need(int h, boolean inactive) {
        Households households = economy.households;
        long rent = Pence.round(households.rent[h] * economy.housePrice);
        return fiscal.universalCredit().need(households.adults[h], households.children[h], inactive, rent);
    }

    private boolean claims(int h) {
        return fiscal.universalCredit().claims(Draws.uniform(claimKey, h, 0));
    }

    private int count(int h, People.Activity what) {
        People people = economy.people;
        int first = economy.households.firstPerson[h];
        int count = 0;
        for (int p = first; p < first + economy.households.adults[h]; p++) {
            if (people.activity(p) == what) {
                count++;
            }
        }
        return count;
    }
}
