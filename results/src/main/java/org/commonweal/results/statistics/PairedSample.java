package org.commonweal.results.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;

/**
 * An indicator in the baseline and in a scenario, one value of each for every seed.
 *
 * @param baseline by seed
 * @param scenario by seed, in the same order
 */
public record PairedSample(double[] baseline, double[] scenario) {

    /** Pairs in which both are numbers; the others are left out. */
    public static PairedSample of(double[] baseline, double[] scenario) {
        int[] whole = IntStream.range(0, baseline.length)
                .filter(i -> Double.isFinite(baseline[i]) && Double.isFinite(scenario[i]))
                .toArray();
        return new PairedSample(
                Arrays.stream(whole).mapToDouble(i -> baseline[i]).toArray(),
                Arrays.stream(whole).mapToDouble(i -> scenario[i]).toArray());
    }

    /** Scenario less baseline, by seed. */
    public double[] differences() {
        return IntStream.range(0, baseline.length)
                .mapToDouble(i -> scenario[i] - baseline[i])
                .toArray();
    }

    /** The mean difference with its 95 % interval, looked at by itself. */
    public Interval difference() {
        return Interval.of(differences());
    }

    /** In how many pairs both are numbers. */
    public int count() {
        return baseline.length;
    }

    /** Whether the two are equal to the last digit in every pair. */
    public boolean isNothing() {
        return Arrays.equals(baseline, scenario);
    }

    /** Standard deviation of the differences. */
    public double spread() {
        return Math.sqrt(StatUtils.variance(differences()));
    }

    /** Variance of the mean difference. */
    public double pairedVariance() {
        return StatUtils.variance(differences()) / baseline.length;
    }

    /** Variance of the difference of the means, had the seeds of the two been different ones. */
    public double unpairedVariance() {
        return (StatUtils.variance(baseline) + StatUtils.variance(scenario)) / baseline.length;
    }
}
