package org.commonweal.market;

import org.commonweal.activity.FirmCash;
import org.commonweal.behaviour.CreditRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.economy.Firms;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.money.Pence;
import org.commonweal.ownership.LegalForm;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/** Firms service their loans; those short of cash apply for new ones; the bank decides. */
public final class CreditMarket {
    private final Economy economy;
    private final CreditRule rule;
    private final LegalForm[] forms;
    private final FirmCash cash;

    /** @param forms the legal forms in order */
    public CreditMarket(Economy economy, CreditRule rule, LegalForm[] forms, FirmCash cash) {
        this.economy = economy;
        this.rule = rule;
        this.forms = forms;
        this.cash = cash;
    }

    /** Services debts and lends working capital. */
    public void run() {
        Firms firms = economy.firms;
        long key = economy.draws.key(Purpose.CREDIT, economy.month.index());
        for (int f = 0; f < firms.used; f++) {
            if (!firms.live[f]) {
                continue;
            }
            service(f);
            double costs = monthlyCosts(f);
            long there = economy.ledger.deposits(economy.accounts.firm(f));
            long wanted = Pence.round(rule.wantedCash() * costs) - there;
            if (there < rule.lowCash() * costs && wanted > 0) {
                apply(f, wanted, Draws.uniform(key, f, 0));
            }
        }
    }

    /** What firm {@code f} costs in a normal month [pence]: sales less the margin. */
    public double monthlyCosts(int f) {
        return rule.costShare() * economy.firms.expectedOrders[f];
    }

    /**
     * Applies for a loan.
     *
     * @param draw a uniform number that decides
     * @return whether it was granted and paid out
     */
    public boolean apply(int f, long wanted, double draw) {
        Firms firms = economy.firms;
        int account = economy.accounts.firm(f);
        long owed = economy.ledger.owed(Instrument.FIRM_LOANS, account);
        double service = (owed + wanted) * (1.0 / rule.term() + rule.loanRate() / 12);
        double coverage = rule.serviceShare() * firms.expectedOrders[f] / Math.max(1, service);
        double assets = firms.capital[f] + economy.ledger.deposits(account) + wanted;
        double chance = rule.approval(
                owed + wanted, assets, firms.heads(f), firms.age[f], coverage, forms[firms.form[f]].creditAccess());
        economy.tally.loanApplications++;
        if (draw >= chance) {
            return false;
        }
        economy.tally.loansGranted++;
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, Accounts.NATIONAL_BANK, account, wanted);
        return true;
    }

    private void service(int f) {
        int account = economy.accounts.firm(f);
        long owed = economy.ledger.owed(Instrument.FIRM_LOANS, account);
        if (owed == 0) {
            return;
        }
        long interest = Pence.round(owed * rule.loanRate() / 12);
        cash.cover(f, interest);
        economy.ledger.pay(Flow.LOAN_INTEREST, account, Accounts.NATIONAL_BANK, interest);
        economy.firms.costs[f] += interest;
        long due = Math.min(owed, Math.max(1, owed / rule.term()));
        long repaid = Math.min(due, economy.ledger.deposits(account));
        economy.ledger.repay(Flow.REPAYMENT, Instrument.FIRM_LOANS, account, Accounts.NATIONAL_BANK, repaid);
    }
}
