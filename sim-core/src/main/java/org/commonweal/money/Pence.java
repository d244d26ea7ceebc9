package org.commonweal.money;

/**
 * The only place where money is rounded or split. Amounts go up to {@link #MOST}: a number worked out in fractions that is
 * larger, or is none, stops the run instead of becoming the largest {@code long} in silence.
 */
public final class Pence {
    /** The largest amount, 90 million million pounds: up to it a {@code double} holds every penny. */
    public static final long MOST = 1L << 53;

    /** A million pounds, for display. */
    public static final long MILLION_POUNDS = ofPounds(1_000_000);

    /** Below it the sum of an amount and a half keeps its fractions. */
    private static final double PLAIN = 1L << 51;

    /** The largest number below a half: with it a half becomes one, and what is next to a half does not. */
    private static final double NEARLY_HALF = Math.nextDown(0.5);

    private Pence() {}

    /** Pounds as pence. @throws UnboundedException if it is more than {@link #MOST}, or no number */
    public static long ofPounds(double pounds) {
        return round(pounds * 100);
    }

    /** Pence as pounds, for display and ratios only. */
    public static double toPounds(long pence) {
        return pence / 100.0;
    }

    /**
     * Rounds an amount worked out in fractions to whole pence, half up.
     *
     * @throws UnboundedException if it is more than {@link #MOST}, or no number
     */
    public static long round(double pence) {
        if (pence >= 0 && pence < PLAIN) {
            return (long) (pence + NEARLY_HALF); // what Math.round says, which is slower: docs/performance.md
        }
        if (!(Math.abs(pence) <= MOST)) {
            throw new UnboundedException("an amount was worked out as " + pence / 100 + " pounds, and the books hold "
                    + MOST / 100 + " at most");
        }
        return Math.round(pence);
    }

    /** A share (0-1) of an amount, rounded to the nearest penny. @throws UnboundedException as {@link #round} */
    public static long share(double share, long pence) {
        return round(share * pence);
    }

    /**
     * Splits an amount in proportion to weights by largest remainder: the parts are whole pence and add up to the
     * amount.
     *
     * @param amount pence, not negative
     * @param weights not negative, at least one above zero
     * @param parts receives the parts, same length as weights
     */
    public static void split(long amount, double[] weights, long[] parts) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("no weight to split " + amount + " p by");
        }
        long given = 0;
        double[] remainder = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            double exact = amount * (weights[i] / total);
            parts[i] = (long) exact;
            remainder[i] = weights[i] > 0 ? exact - parts[i] : -1;
            given += parts[i];
        }
        while (given != amount) {
            int step = given < amount ? 1 : -1;
            int best = -1;
            for (int i = 0; i < weights.length; i++) {
                boolean open = weights[i] > 0 && (step > 0 || parts[i] > 0);
                if (open && (best < 0 || step * remainder[i] > step * remainder[best])) {
                    best = i;
                }
            }
            parts[best] += step;
            remainder[best] -= step;
            given += step;
        }
    }
}
