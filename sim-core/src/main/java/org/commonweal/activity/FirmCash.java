package org.commonweal.activity;

import org.commonweal.behaviour.CreditRule;
import org.commonweal.economy.Accounts;
import org.commonweal.economy.Economy;
import org.commonweal.money.Flow;
import org.commonweal.money.Instrument;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;

/**
 * How a firm pays what falls due when it has too little: a branch may be topped up by its parent, everybody else runs into
 * an overdraft at the national bank. An overdraft buys time: it counts as a month without cash, and in the end the bank
 * loses it.
 */
public final class FirmCash {
    private final Economy economy;
    private final CreditRule credit;

    /** @param credit says how likely a parent is to help */
    public FirmCash(Economy economy, CreditRule credit) {
        this.economy = economy;
        this.credit = credit;
    }

    /** Makes sure that firm {@code f} has {@code pence} in its account. */
    public void cover(int f, long pence) {
        int account = economy.accounts.firm(f);
        long missing = pence - economy.ledger.deposits(account);
        if (missing <= 0) {
            return;
        }
        if (economy.firms.branch[f] && parentHelps(f)) {
            economy.ledger.pay(Flow.PARENT_SUPPORT, Accounts.NATION, account, missing);
            return;
        }
        economy.ledger.lend(Flow.LENDING, Instrument.FIRM_LOANS, Accounts.NATIONAL_BANK, account, missing);
        economy.firms.overdrawn[f] = true;
    }

    private boolean parentHelps(int f) {
        long key = economy.draws.key(Purpose.CREDIT, economy.month.index());
        return Draws.happens(credit.parentSupport(), key, f, 7);
    }
}
