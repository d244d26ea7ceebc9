package org.commonweal.results.statistics;

import java.util.Arrays;

/**
 * Many effects looked at together: the share of those called different from zero that are not (Benjamini and Hochberg,
 * "Controlling the false discovery rate", 1995). Indicators move together; the procedure holds under such dependence for
 * the two-sided tests made here (Reiner-Benaim, "FDR control by the BH procedure for two-sided correlated tests", 2007),
 * whereas the correction for any dependence whatever (Benjamini and Yekutieli 2001) would ask for p values some eight times
 * smaller and hide most of what is there.
 */
public final class FalseDiscoveries {
    /** The share that is allowed. */
    public static final double ALLOWED = 0.05;

    private FalseDiscoveries() {}

    /** The least share at which each is called different from zero, in the order of the p values; numbers only. */
    public static double[] q(double... p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(p[one], p[other]));
        double[] q = new double[p.length];
        double least = 1;
        for (int rank = p.length; rank > 0; rank--) {
            int i = order[rank - 1];
            least = Math.min(least, p[i] * p.length / rank);
            q[i] = least;
        }
        return q;
    }

    /** The p value that the next effect would have to stay below to be called, when {@code called} of {@code all} are. */
    public static double level(int called, int all) {
        return ALLOWED * Math.min(called + 1, all) / all;
    }
}
