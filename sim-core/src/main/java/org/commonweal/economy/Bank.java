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

    /** How far the founding of a local bank has come, and what was spent on it; by itself it has nothing in its way. */
    public static final class Foundation {
        /** What its founders are busy with. */
        public enum Stage {
            /** Nobody has decided to found it. */
            UNDECIDED,
            /** They write the plan, and find people and systems. */
            PREPARING,
            /** The regulators have their application. */
            APPLYING,
            /** They may open, and offer shares. */
            OFFERING,
            /** It has opened; it may have closed since. */
            OPENED,
            /** They have given up for good. */
            GIVEN_UP
        }

        /** What they are busy with now. */
        public Stage stage = Stage.UNDECIDED;

        /** Index of the month in which this stage began. */
        public int since;

        /** Index of the month in which it was decided to found it. */
        public int decided;

        /** What was paid so far for a bank that is not open [pence]. */
        public long spent;

        /** Part of the shares offered to social investors that they take up, 0-1. */
        public double takenUp = 1;

        /** Part of the customers and applicants it aims at whom it reaches by now, 0-1. */
        public double reach = 1;

        /** Whether it lends already. */
        public boolean lends = true;

        private Foundation() {}

        /** Whether its founders are at work, and it is not open. */
        public boolean isUnderWay() {
            return stage == Stage.PREPARING || stage == Stage.APPLYING || stage == Stage.OFFERING;
        }

        /** Goes on to another stage. @param month index of the month in which it begins */
        public void enter(Stage next, int month) {
            stage = next;
            since = month;
        }
    }

    /** Its account, where it banks with itself. */
    public final int account;

    public final Kind kind;

    /** Whom its profits are paid to. */
    public final int owner;

    /** Whether it does business: a bank that was not yet founded, or was resolved, does not. */
    public boolean open;

    /** How it came to be; in nobody's way unless it is a local bank. */
    public final Foundation foundation = new Foundation();

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
