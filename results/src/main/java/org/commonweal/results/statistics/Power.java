package org.commonweal.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/** How many pairs it takes to tell an effect from zero. */
public final class Power {
    /** The most that are named: an effect that needs more is none for any purpose. */
    public static final int MOST = 1_000_000;

    private static final double WANTED = 0.8;

    private Power() {}

    /**
     * Pairs at which an effect would be distinguishable from zero four times in five: the least n at which the effect is as many
     * standard errors as the two quantiles of Student's t add up to.
     *
     * @param effect its size, not zero
     * @param spread standard deviation of the differences
     * @param level p value below which it is called so
     */
    public static int pairs(double effect, double spread, double level) {
        int low = 1;
        int high = MOST;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (suffices(middle, Math.abs(effect) / spread, level)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static boolean suffices(int pairs, double relative, double level) {
        TDistribution t = new TDistribution(pairs - 1);
        return relative * Math.sqrt(pairs)
                >= t.inverseCumulativeProbability(1 - level / 2) + t.inverseCumulativeProbability(WANTED);
    }
}
