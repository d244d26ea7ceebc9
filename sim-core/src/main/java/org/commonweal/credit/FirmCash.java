package org.commonweal.credit;

import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * How a firm pays what falls due when it has too little: a branch may be topped up by its parent, everybody else runs
 * into an overdraft at its bank. An overdraft buys time: it counts as a month without cash, and in the end the bank
 * loses it.
 */
public final class FirmCash {
    private final Economy economy;
    private final CreditRule credit;
    private final FirmLoans loans;

    /** @param credit says how likely a parent is to help */
    public FirmCash(Economy economy, CreditRule credit) {
        this.economy = economy;
        this.credit = credit;
        loans = new FirmLoans(economy);
    }

    /** Makes sure that firm {@code f} has {@code pence} in its account. */
    public void cover(int f, long pence) {
        askParent(f, pence);
        long missing = pence - economy.ledger.deposits(economy.accounts.firm(f));
        if (missing > 0) {
            loans.lend(f, missing, credit.overdraftInstalment(missing), 0);
            economy.firms.overdrawn[f] = true;
        }
    }

    /** Lets a parent top up a branch that has less than {@code pence}, if it will. */
    public void askParent(int f, long pence) {
        int account = economy.accounts.firm(f);
        long missing = pence - economy.ledger.deposits(account);
        if (missing > 0 && economy.firms.branch[f] && parentHelps(f)) {
            economy.ledger.pay(Flow.PARENT_SUPPORT, economy.accounts.nation, account, missing);
        }
    }

    private boolean parentHelps(int f) {
        long key = economy.draws.key(Purpose.CREDIT, economy.month.index());
        return credit.parentHelps(Draws.uniform(key, f, 7));
    }
}
