package org.commonweal.results.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.TestUtils;

/**
 * A mean over seeds with its interval by Student's t: of 95 %, or of the {@link Family} that it is judged in.
 *
 * @param mean mean of the values that are numbers; not a number when there are none
 * @param halfWidth half the width of the interval; not a number with fewer than two values
 * @param count how many values there are
 * @param p chance of a mean at least so far from zero if the true one were zero; 1 with fewer than two values
 */
public record Interval(double mean, double halfWidth, int count, double p) {
    private static final double LEVEL = 0.95;

    /** The 95 % interval of a mean of independent values; those that are not numbers are left out. */
    public static Interval of(double... all) {
        return at(LEVEL, all);
    }

    /** The same at another level of confidence, 0-1. */
    static Interval at(double level, double... all) {
        double[] values = numbers(all);
        double mean = StatUtils.mean(values);
        if (values.length < 2) {
            return new Interval(mean, Double.NaN, values.length, 1);
        }
        double variance = StatUtils.variance(values);
        if (variance == 0) {
            return new Interval(mean, 0, values.length, mean == 0 ? 1 : 0);
        }
        return new Interval(
                mean,
                quantile(level, values.length - 1) * Math.sqrt(variance / values.length),
                values.length,
                TestUtils.tTest(0, values));
    }

    /**
     * The interval of the difference of two means whose spreads may differ (Welch, "The generalization of Student's
     * problem", 1947), the first less the other.
     */
    public static Interval between(double[] firsts, double[] others) {
        double[] one = numbers(firsts);
        double[] other = numbers(others);
        double mean = StatUtils.mean(one) - StatUtils.mean(other);
        int count = Math.min(one.length, other.length);
        if (count < 2) {
            return new Interval(mean, Double.NaN, count, 1);
        }
        double first = StatUtils.variance(one) / one.length;
        double second = StatUtils.variance(other) / other.length;
        if (first + second == 0) {
            return new Interval(mean, 0, count, mean == 0 ? 1 : 0);
        }
        double freedom =
                Math.pow(first + second, 2) / (first * first / (one.length - 1) + second * second / (other.length - 1));
        return new Interval(
                mean, quantile(LEVEL, freedom) * Math.sqrt(first + second), count, TestUtils.tTest(one, other));
    }

    private static double quantile(double level, double freedom) {
        return new TDistribution(freedom).inverseCumulativeProbability((1 + level) / 2);
    }

    /** Whether zero lies in it, ends included. */
    public boolean includesZero() {
        return low() <= 0 && high() >= 0;
    }

    /** Whether it is there and lies on one side of zero. */
    public boolean leavesOutZero() {
        return Double.isFinite(halfWidth) && !includesZero();
    }

    /** Whether it is zero in every pair. */
    public boolean isNothing() {
        return count > 0 && mean == 0 && !(halfWidth > 0);
    }

    /** The same in another unit, of which one of this has so many. @param factor above zero */
    public Interval times(double factor) {
        return new Interval(factor * mean, factor * halfWidth, count, p);
    }

    /** Lower end. */
    public double low() {
        return mean - halfWidth;
    }

    /** Upper end. */
    public double high() {
        return mean + halfWidth;
    }

    /**
     * Which of several p values may be called different from zero when the chance of even one mistake among them is to
     * be at most 5 % (Holm, "A simple sequentially rejective multiple test procedure", 1979).
     */
    public static boolean[] distinguishable(double... p) {
        Integer[] order = new Integer[p.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (one, other) -> Double.compare(p[one], p[other]));
        boolean[] distinguishable = new boolean[p.length];
        for (int rank = 0; rank < p.length && p[order[rank]] <= (1 - LEVEL) / (p.length - rank); rank++) {
            distinguishable[order[rank]] = true;
        }
        return distinguishable;
    }

    private static double[] numbers(double... values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }
}
