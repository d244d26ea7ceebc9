package org.commonweal.credit;

import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;

/** A firm pays what falls due on its loans; what it cannot pay stays due, and after some months it has defaulted. */
final class LoanService {
    private final Economy economy;
    private final CreditRule rule;
    private final Resale resale;
    private final FirmLoans loans;
    private final FirmCash cash;

    LoanService(Economy economy, CreditRule rule, Resale resale, FirmLoans loans, FirmCash cash) {
        this.economy = economy;
        this.rule = rule;
        this.resale = resale;
        this.loans = loans;
        this.cash = cash;
    }

    /** Services the debt of firm {@code f}: interest first, then arrears, then the instalment. */
    void run(int f) {
        Firms firms = economy.firms;
        long owed = loans.owed(f);
        firms.debts.interest[f] = rule.interest(owed);
        if (owed == 0) {
            firms.debts.forget(f);
            return;
        }
        int account = economy.accounts.firm(f);
        long interest = firms.debts.interest[f];
        long due = Math.min(owed, firms.debts.arrears[f] + firms.debts.instalment[f]);
        cash.askParent(f, interest + due);
        long paid = Math.min(interest, economy.ledger.deposits(account));
        loans.payInterest(f, paid);
        loans.addInterest(f, interest - paid);
        firms.costs[f] += interest;
        long repaid = Math.min(due, economy.ledger.deposits(account));
        loans.repay(f, repaid);
        firms.debts.arrears[f] = interest - paid + due - repaid;
        firms.debts.monthsInArrears[f] = firms.debts.arrears[f] > 0 ? firms.debts.monthsInArrears[f] + 1 : 0;
        if (rule.defaults().isDefault(firms.debts.monthsInArrears[f])) {
            callIn(f, account);
        }
    }

    /**
     * The bank has collateral sold, gives up a part of what is still owed and schedules the rest anew; the firm trades
     * on with a record.
     */
    private void callIn(int f, int account) {
        Firms firms = economy.firms;
        long secured = rule.defaults().secured(firms.capital[f]);
        long proceeds = Math.min(loans.owed(f), resale.proceeds(secured));
        economy.ledger.pay(Flow.CAPITAL_SALES, economy.accounts.nation, account, proceeds);
        firms.capital[f] -= proceeds == 0 ? 0 : Math.min(secured, resale.capitalFor(proceeds));
        loans.repay(f, proceeds);
        long left = loans.owed(f);
        loans.writeOff(f, rule.defaults().lost(left));
        loans.countDefault(f);
        firms.debts.forget(f);
        firms.debts.instalment[f] = rule.instalment(loans.owed(f));
        firms.debts.noCreditBefore[f] = rule.defaults().noCreditBefore(economy.month.index());
    }
}
