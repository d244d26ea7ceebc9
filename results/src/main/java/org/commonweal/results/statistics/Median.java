package org.commonweal.results.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.BinomialDistribution;

/**
 * The median of some values with its interval of at least 95 %, whatever they are distributed like: between two of the
 * values in order, by the sign test (Hollander and Wolfe, "Nonparametric statistical methods", 3.6).
 *
 * @param value the median; not a number without values
 * @param low lower end; not a number with fewer than six values, of which no such interval can be had
 * @param high upper end
 */
public record Median(double value, double low, double high) {
    private static final double TAIL = 0.025;
    private static final double HALF = 0.5;

    /** The median of some values. */
    public static Median of(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int n = sorted.length;
        if (n == 0) {
            return new Median(Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (sorted[(n - 1) / 2] + sorted[n / 2]) / 2;
        BinomialDistribution below = new BinomialDistribution(null, n, HALF);
        int outside = 0;
        while (below.cumulativeProbability(outside) <= TAIL) {
            outside++;
        }
        return outside == 0
                ? new Median(median, Double.NaN, Double.NaN)
                : new Median(median, sorted[outside - 1], sorted[n - outside]);
    }
}
