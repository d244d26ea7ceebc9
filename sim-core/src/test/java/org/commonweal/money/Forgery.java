package org.commonweal.money;

/** What no code outside this package can do: change a balance without a verb. For tests of what happens then. */
public final class Forgery {
    private Forgery() {}

    /** A penny from nowhere. */
    public static void penny(Ledger ledger, int account) {
        ledger.leg(Instrument.DEPOSITS, account, 1);
    }
}
