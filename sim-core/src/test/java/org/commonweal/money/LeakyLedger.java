package org.commonweal.money;

import java.util.function.IntFunction;

/**
 * A ledger with a leak that is opened at will: one leg of the next entry by a verb is lost, and nothing else is wrong.
 */
public final class LeakyLedger extends Ledger {
    private static final StackWalker STACK = StackWalker.getInstance();

    /** The places in {@link Ledger} that write legs, by the verb they stand for. */
    public enum Verb {
        PAY("move", 2),
        LEND("lend", 2),
        REPAY("repay", 2),
        ACCRUE("accrue", 2),
        WRITE_OFF("writeOff", 2),
        ASSIGN("assign", 2),
        SETTLE_BETWEEN_BANKS("settleLeg", 4);

        private final String method;
        private final int legs;

        Verb(String method, int legs) {
            this.method = method;
            this.legs = legs;
        }

        /** How many legs it writes itself; those of the payment inside it are the payment's. */
        public int legs() {
            return legs;
        }
    }

    private Verb armed;
    private int legsToGo;
    private Instrument what;
    private int account = -1;
    private long pence;

    /** An empty ledger with a journal. */
    public LeakyLedger(int accounts, IntFunction<String> names, int nationalBank) {
        super(accounts, true, names, nationalBank);
    }

    /** A ledger that starts as another one is: sectors, banks and balances. */
    public static LeakyLedger like(Ledger other) {
        LeakyLedger ledger = new LeakyLedger(other.accounts(), other::name, other.bank(0));
        for (int account = 0; account < other.accounts(); account++) {
            ledger.classify(account, other.sector(account));
            ledger.bankWith(account, other.bank(account));
        }
        for (Instrument what : Instrument.values()) {
            System.arraycopy(other.column(what), 0, ledger.column(what), 0, other.accounts());
        }
        return ledger;
    }

    /** Opens the leak: of the next entry by a verb, the leg with this number, from 0, is lost. */
    public void lose(Verb verb, int leg) {
        armed = verb;
        legsToGo = leg;
    }

    /** Whether the leak has been used. */
    public boolean hasLeaked() {
        return account >= 0;
    }

    /** The instrument that leaked. */
    public Instrument leakedInstrument() {
        return what;
    }

    /** The account whose leg was lost. */
    public int leakedAccount() {
        return account;
    }

    /** What is missing there [pence]. */
    public long leakedPence() {
        return pence;
    }

    @Override
    void leg(Instrument instrument, int holder, long amount) {
        if (armed != null && amount != 0 && isCalledBy(armed) && legsToGo-- == 0) {
            what = instrument;
            account = holder;
            pence = amount;
            armed = null;
            return;
        }
        super.leg(instrument, holder, amount);
    }

    /**
     * The method that wrote the leg: the frame below is this method, the next is {@code leg}, the third is its caller.
     */
    private static boolean isCalledBy(Verb verb) {
        return STACK.walk(frames -> frames.skip(2).findFirst())
                .filter(frame -> frame.getMethodName().equals(verb.method))
                .isPresent();
    }
}
