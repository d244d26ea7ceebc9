package org.commonweal.transfer;

import org.commonweal.claims.FirmClaims;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.ownership.SurplusRule;

/**
 * Sellers and members are paid what firms owe them for the firm, out of cash beyond what a firm keeps; the rest waits.
 */
public final class BuyoutService {
    private final Economy economy;
    private final SuccessionRule rule;
    private final SurplusRule surplus;

    /** @param surplus says how much cash a firm keeps */
    public BuyoutService(Economy economy, SuccessionRule rule, SurplusRule surplus) {
        this.economy = economy;
        this.rule = rule;
        this.surplus = surplus;
    }

    /** Pays interest first, then an instalment; interest that cannot be paid is added to the debt. */
    public void run() {
        FirmClaims loans = economy.buyoutLoans;
        for (int row = 0; row < loans.count(); row++) {
            serve(loans, row);
        }
        loans.tidy();
    }

    private void serve(FirmClaims loans, int row) {
        Ledger ledger = economy.ledger;
        int f = loans.firm(row);
        int account = economy.accounts.firm(f);
        int lender = loans.holder(row);
        long spare = Math.max(0, ledger.deposits(account) - Pence.round(surplus.kept(economy.firms.costs[f])));
        long due = rule.interest(loans.owed(row));
        long interest = Math.min(due, spare);
        ledger.pay(Flow.LOAN_INTEREST, account, lender, interest);
        if (economy.accounts.isHousehold(lender)) {
            economy.households.receiveFromCapital(economy.accounts.householdOf(lender), interest);
        }
        ledger.accrue(Instrument.BUYOUT_LOANS, lender, account, due - interest);
        loans.change(row, due - interest);
        long repaid = Math.min(rule.instalment(loans.owed(row)), spare - interest);
        ledger.repay(Flow.REPAYMENT, Instrument.BUYOUT_LOANS, account, lender, repaid);
        loans.change(row, -repaid);
    }
}
