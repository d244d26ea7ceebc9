package org.commonweal.results.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.Covariance;

/**
 * The ratio of two mean differences over the same pairs, such as the cost of an additional job, with its interval (Fieller,
 * "Some problems in interval estimation", 1954). Where the denominator is not different from zero the ratio could be
 * anything, and there is none.
 *
 * @param value the ratio; not a number where there is none
 * @param low lower end of the interval
 * @param high upper end
 */
public record Ratio(double value, double low, double high) {
    /** None. */
    public static final Ratio NONE = new Ratio(Double.NaN, Double.NaN, Double.NaN);

    /**
     * The ratio of two means over pairs.
     *
     * @param numerator by pair
     * @param denominator by pair, in the same order
     * @param level confidence of the interval, 0-1
     */
    public static Ratio of(double[] numerator, double[] denominator, double level) {
        int n = numerator.length;
        if (n < Family.FEWEST_PAIRS) {
            return NONE;
        }
        double above = StatUtils.mean(numerator);
        double below = StatUtils.mean(denominator);
        double t = new TDistribution(n - 1).inverseCumulativeProbability((1 + level) / 2);
        double square = t * t / n;
        double a = below * below - square * StatUtils.variance(denominator);
        double b = above * below - square * new Covariance().covariance(numerator, denominator);
        double c = above * above - square * StatUtils.variance(numerator);
        if (!(a > 0)) {
            return NONE;
        }
        double half = Math.sqrt(Math.max(0, b * b - a * c));
        return new Ratio(above / below, (b - half) / a, (b + half) / a);
    }

    /** Whether there is one. */
    public boolean isDefined() {
        return Double.isFinite(value);
    }
}
