package org.commonweal.economy;

import java.util.Map;
import java.util.TreeMap;
import org.commonweal.money.Flow;
import org.commonweal.money.Ledger;

/**
 * What programmes of policy cost in a month, and how often they failed, for those that have no flow and no tally of
 * their own: booked under the programme's name.
 */
public final class ProgrammeBook {
    private final Ledger ledger;
    private final Map<String, Long> costs = new TreeMap<>();
    private final Map<String, Long> failures = new TreeMap<>();

    ProgrammeBook(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A programme pays for something, as far as its payer has the money.
     *
     * @param programme its name, e.g. {@code pay-floor}
     * @param bearer whose cost it is, e.g. {@code anchors}
     * @return what was paid [pence]
     */
    public long pay(String programme, String bearer, Flow why, int payer, int payee, long pence) {
        long paid = ledger.payUpTo(why, payer, payee, pence);
        costs.merge(key(programme, bearer), paid, Long::sum);
        return paid;
    }

    /**
     * Books what a programme costs a bearer without a payment of its own [pence]: what was paid elsewhere, money that it lends,
     * a tax that is forgone; below zero what comes back.
     */
    public void book(String programme, String bearer, long pence) {
        costs.merge(key(programme, bearer), pence, Long::sum);
    }

    /** Counts something that failed. @param what in a word, e.g. {@code refused} */
    public void fail(String programme, String what, long times) {
        failures.merge(key(programme, what), times, Long::sum);
    }

    /** What a programme has cost a bearer this month [pence]. */
    public long cost(String programme, String bearer) {
        return costs.getOrDefault(key(programme, bearer), 0L);
    }

    /** How often something failed this month. */
    public long failures(String programme, String what) {
        return failures.getOrDefault(key(programme, what), 0L);
    }

    /** Forgets the month. */
    void clear() {
        costs.clear();
        failures.clear();
    }

    private static String key(String programme, String part) {
        return programme + "." + part;
    }
}
