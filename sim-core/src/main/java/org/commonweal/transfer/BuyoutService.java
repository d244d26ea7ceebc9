package org.commonweal.transfer;

import org.commonweal.claims.FirmClaims;
import org.commonweal.claims.LoanTerms;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;
import org.commonweal.money.Pence;
import org.commonweal.ownership.SurplusRule;

/**
 * Sellers, members and a fund are paid what firms owe them for the firm, out of cash beyond what a firm keeps, the fund
 * first; the rest waits.
 */
public final class BuyoutService {
    private final Economy economy;
    private final SuccessionRule rule;
    private final SurplusRule surplus;
    private final TransferFund fund;
    private final Arrears arrears;

    /** @param surplus says how much cash a firm keeps; @param arrears what becomes of firms that pay too little for long */
    public BuyoutService(
            Economy economy, SuccessionRule rule, SurplusRule surplus, TransferFund fund, Arrears arrears) {
        this.economy = economy;
        this.rule = rule;
        this.surplus = surplus;
        this.fund = fund;
        this.arrears = arrears;
    }

    /** Pays interest first, then an instalment; interest that cannot be paid is added to the debt. */
    public void run() {
        FirmClaims loans = economy.buyoutLoans;
        serve(loans, true);
        serve(loans, false);
        arrears.run();
        loans.tidy();
    }

    private void serve(FirmClaims loans, boolean senior) {
        for (int row = 0; row < loans.count(); row++) {
            if (loans.isSenior(row) == senior) {
                serve(loans, row);
            }
        }
    }

    private void serve(FirmClaims loans, int row) {
        Ledger ledger = economy.ledger;
        int f = loans.firm(row);
        int account = economy.accounts.firm(f);
        int lender = loans.holder(row);
        LoanTerms own = loans.terms(row);
        long spare = Math.max(0, ledger.deposits(account) - Pence.round(surplus.kept(economy.firms.costs[f])));
        long due = own == null ? rule.interest(loans.owed(row)) : own.interest(loans.owed(row));
        long interest = Math.min(due, spare);
        ledger.pay(Flow.LOAN_INTEREST, account, lender, interest);
        if (economy.accounts.isHousehold(lender)) {
            economy.households.receiveFromCapital(economy.accounts.householdOf(lender), interest);
        }
        ledger.accrue(Instrument.BUYOUT_LOANS, lender, account, due - interest);
        loans.change(row, due - interest);
        long instalment = own == null ? rule.instalment(loans.owed(row)) : own.instalment(loans.owed(row));
        long repaid = Math.min(instalment, spare - interest);
        ledger.repay(Flow.REPAYMENT, Instrument.BUYOUT_LOANS, account, lender, repaid);
        loans.change(row, -repaid);
        if (own != null) {
            economy.handovers.isShort[f] |= interest < due || repaid < instalment;
            fund.receive(own, interest, repaid);
        }
    }
}
