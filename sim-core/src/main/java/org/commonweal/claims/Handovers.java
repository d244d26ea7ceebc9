package org.commonweal.claims;

import java.util.Arrays;

/**
 * The firms that a programme helped to hand over to their people, the fund that lent for it, and what happened this month.
 * Amounts are pence.
 */
public final class Handovers {
    private final HandoverTerms[] agreed;

    /** Productivity around which each firm's moves, relative to its industry's mean. */
    public final double[] lift;

    /** Months in a row in which each firm has paid less than what was due, and whether it does so this month. */
    public final int[] missed;

    public final boolean[] isShort;

    /** What each provider has promised the fund, and has lost in it so far. */
    public final long[] promised = new long[FundProvider.values().length];

    public final long[] lost = new long[FundProvider.values().length];

    /** Sales to a firm's people that were prepared this month, those that were made, and those without help. */
    public int prepared;

    public int made;
    public int withoutHelp;

    /** What the firms handed over this month were sold for, and what of it each source paid. */
    public long price;

    public long fromCash;
    public long fromFund;
    public long fromStakes;
    public long fromVendors;

    /** What the fund got back this month, and in interest. */
    public long repaid;

    public long interest;

    /** What was written off this month of loans of the fund, and of what sellers were owed. */
    public long lostByFund;

    public long lostByVendors;

    /** Of so many firms none is handed over. */
    public Handovers(int slots) {
        agreed = new HandoverTerms[slots];
        lift = new double[slots];
        missed = new int[slots];
        isShort = new boolean[slots];
        Arrays.fill(lift, 1);
    }

    /** A firm is handed over. @param productivity what it makes with as much, relative to before */
    public void agree(int f, HandoverTerms terms, double productivity) {
        agreed[f] = terms;
        lift[f] = productivity;
        missed[f] = 0;
        isShort[f] = false;
    }

    /** Whether a programme handed a firm over to those whose it is. */
    public boolean isHandedOver(int f) {
        return agreed[f] != null;
    }

    /** What was agreed for a firm that was handed over. */
    public HandoverTerms of(int f) {
        return agreed[f];
    }

    /** A firm closes, or is sold on. */
    public void forget(int f) {
        agree(f, null, 1);
    }

    /** Clears what belonged to last month. */
    public void openMonth() {
        Arrays.fill(promised, 0);
        prepared = 0;
        made = 0;
        withoutHelp = 0;
        price = 0;
        fromCash = 0;
        fromFund = 0;
        fromStakes = 0;
        fromVendors = 0;
        repaid = 0;
        interest = 0;
        lostByFund = 0;
        lostByVendors = 0;
    }
}
