package org.commonweal.results.sensitivity;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;

/**
 * How far an estimate would move had others been drawn: the middle 95 % of what it is when its units are drawn again, with
 * replacement (Efron, "Bootstrap methods: another look at the jackknife", 1979).
 */
final class Bootstrap {
    private static final int RESAMPLES = 1000;
    private static final double OUTSIDE = 2.5;
    private static final int FEWEST = 3;
    private static final long SEED = 20_260_101;

    private Bootstrap() {}

    /**
     * An estimate with its interval; without one where there are fewer than three units.
     *
     * @param units how many there are
     * @param estimate what some of them, by their numbers, say
     */
    static Estimate of(int units, ToDoubleFunction<int[]> estimate) {
        int[] all = new int[units];
        Arrays.setAll(all, i -> i);
        double value = units == 0 ? Double.NaN : estimate.applyAsDouble(all);
        if (units < FEWEST) {
            return new Estimate(value, Double.NaN, Double.NaN, units);
        }
        double[] others = new double[RESAMPLES];
        for (int sample = 0; sample < RESAMPLES; sample++) {
            others[sample] = estimate.applyAsDouble(resample(units, sample));
        }
        double[] numbers = Arrays.stream(others).filter(Double::isFinite).toArray();
        if (numbers.length == 0) {
            return new Estimate(value, Double.NaN, Double.NaN, units);
        }
        Percentile percentile = new Percentile();
        percentile.setData(numbers);
        return new Estimate(value, percentile.evaluate(OUTSIDE), percentile.evaluate(100 - OUTSIDE), units);
    }

    /** The units of a resample, by its number. */
    static int[] resample(int units, int number) {
        RandomGenerator luck = Lots.of(SEED, number);
        int[] drawn = new int[units];
        Arrays.setAll(drawn, i -> luck.nextInt(units));
        return drawn;
    }
}
