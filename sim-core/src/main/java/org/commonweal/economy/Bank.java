package org.commonweal.economy;

import org.commonweal.money.Instrument;
import org.commonweal.money.Ledger;

/** A bank of the place: its books are in the ledger, so what it is worth and may lend can be read off there. */
public final class Bank {
    /** What a bank is. */
    public enum Kind {
        /** Owned by the nation, which makes up for every loss. */
        NATIONAL,
        /** Owned by its members; what it earns beyond its capital goes to the community. */
        CREDIT_UNION,
        /** Owned by those who hold its shares. */
        LOCAL
    }

    /** Its account, where it banks with itself. */
    public final int account;

    public final Kind kind;

    /** Whom its profits are paid to. */
    public final int owner;

    /** Whether it does business: a bank that was not yet founded, or was resolved, does not. */
    public boolean open;

    /** What it was founded for, if it is a local bank; none before. */
    public BankCharter charter;

    /** Net worth up to which its profits have been taxed [pence]; losses are carried forward. */
    public long taxedWorth;

    /**
     * A bank that is open, unless it has to be founded first.
     *
     * @param account its account; @param kind what it is; @param owner account its profits are paid to, where there is
     * only one
     */
    public Bank(int account, Kind kind, int owner) {
        this.account = account;
        this.kind = kind;
        this.owner = owner;
        open = kind != Kind.LOCAL;
    }

    /** What it has lent to firms and households [pence]. */
    public long loans(Ledger ledger) {
        return ledger.balance(Instrument.FIRM_LOANS, account)
                + ledger.balance(Instrument.MORTGAGES, account)
                + ledger.balance(Instrument.CONSUMER_CREDIT, account);
    }

    /** Reserves it holds against other banks [pence]; below zero when it owes them. */
    public long reserves(Ledger ledger) {
        return ledger.balance(Instrument.RESERVES, account);
    }

    /** What its customers have with it [pence]. */
    public long customersDeposits(Ledger ledger) {
        return -ledger.deposits(account);
    }

    /** What stands behind its debts [pence]: net worth, and the shares that it has issued, which bear losses first. */
    public long capital(Ledger ledger) {
        return ledger.netWorth(account) + ledger.owed(Instrument.BANK_SHARES, account);
    }
}
