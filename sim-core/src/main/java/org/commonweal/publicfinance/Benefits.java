package org.commonweal.publicfinance;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Households;
import org.commonweal.economy.People;
import org.commonweal.fiscal.FiscalSystem;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.pension.PensionRule;
import org.commonweal.taxation.TaxOffice;

/** Pensions and benefits are paid to households. */
public final class Benefits {
    private final Economy economy;
    private final FiscalSystem fiscal;
    private final PensionRule pensions;
    private final TaxOffice office;
    private final Claims claims;

    /** @param fiscal today's benefits; @param claims what households are entitled to */
    public Benefits(Economy economy, FiscalSystem fiscal, PensionRule pensions, Claims claims) {
        office = new TaxOffice(economy, fiscal);
        this.economy = economy;
        this.pensions = pensions;
        this.fiscal = fiscal;
        this.claims = claims;
    }

    /** Pays every household what it is entitled to. */
    public void run() {
        for (int h = 0; h < economy.households.count; h++) {
            payTo(h);
        }
    }

    /** Pays a household. */
    void payTo(int h) {
        Households households = economy.households;
        int account = economy.accounts.household(h);
        int head = households.firstPerson[h];
        int claimants = head + households.claimants(h);
        int retired = retired(head, claimants);
        int othersRetired = retired(claimants, head + households.adults[h]);
        long received = 0;
        if (retired + othersRetired > 0) {
            long statePension = retired * fiscal.statePension().monthly();
            economy.ledger.pay(Flow.STATE_PENSION, economy.accounts.government, account, statePension);
            noteStatePensions(h);
            received = statePension + payPensions(h, account);
            receive(Flow.STATE_PENSION, h, othersRetired * fiscal.statePension().monthly());
        }
        claims.assess(h, households.earnings[h] - payOfOthers(h, claimants), received, claims.savings(h));
        households.receive(h, received);
        receive(Flow.CHILD_BENEFIT, h, claims.due.childBenefit);
        credit(Flow.UNIVERSAL_CREDIT, h, claims.due.universalCredit);
        credit(Flow.PENSION_CREDIT, h, claims.due.pensionCredit);
        receive(Flow.HOUSING_BENEFIT, h, claims.due.housingBenefit);
        households.councilTax[h] = claims.councilTax();
        for (int p = claimants; p < head + households.adults[h]; p++) {
            boolean isRetired = economy.people.activity(p) == People.Activity.RETIRED;
            credit(isRetired ? Flow.PENSION_CREDIT : Flow.UNIVERSAL_CREDIT, h, claims.ofOther(p, earnedBy(p)));
        }
    }

    /** Pays a benefit to a household. */
    private void receive(Flow why, int h, long amount) {
        if (amount > 0) {
            economy.ledger.pay(why, economy.accounts.government, economy.accounts.household(h), amount);
            economy.households.receive(h, amount);
        }
    }

    /** Pays a credit that claimants are counted of. */
    private void credit(Flow why, int h, long amount) {
        receive(why, h, amount);
        int paid = amount > 0 ? 1 : 0;
        economy.tally.creditPaid += why == Flow.UNIVERSAL_CREDIT ? paid : 0;
        economy.tally.pensionCreditPaid += why == Flow.PENSION_CREDIT ? paid : 0;
    }

    private long payOfOthers(int h, int first) {
        long sum = 0;
        for (int p = first; p < economy.households.firstPerson[h] + economy.households.adults[h]; p++) {
            sum += earnedBy(p);
        }
        return sum;
    }

    /** What an employed person was paid this month; an owner's drawings are known of the household only. */
    private long earnedBy(int p) {
        return economy.people.works(p) && economy.people.activity(p) != People.Activity.OWNER
                ? economy.people.netPay(p)
                : 0;
    }

    private int retired(int from, int to) {
        int count = 0;
        for (int p = from; p < to; p++) {
            count += economy.people.activity(p) == People.Activity.RETIRED ? 1 : 0;
        }
        return count;
    }

    /** The state pension is taxed with what else is paid: nothing is taken off it. */
    private void noteStatePensions(int h) {
        int first = economy.households.firstPerson[h];
        for (int p = first; p < first + economy.households.adults[h]; p++) {
            if (economy.people.activity(p) == People.Activity.RETIRED) {
                office.notePension(p, fiscal.statePension().monthly());
            }
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
        long tax = office.onPay(economy.households.firstPerson[h], available, available);
        economy.ledger.pay(Flow.INCOME_TAX, account, economy.accounts.government, tax);
        economy.households.originalIncome[h] += available;
        return available - tax;
    }
}
