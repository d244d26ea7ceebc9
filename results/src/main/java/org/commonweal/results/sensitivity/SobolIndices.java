package org.commonweal.results.sensitivity;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which share of an outcome's variance goes when a factor is known (first order, estimated after Saltelli and others 2010),
 * and which stays when only it is not (total, estimated after Jansen, "Analysis of variance designs for model output",
 * 1999). Outcomes are taken from their mean before, which changes nothing but the estimate's spread.
 *
 * <p>Estimates of shares near zero may come out below it: they are differences of products that cancel out on average only.
 */
public final class SobolIndices {
    private final double[][] outcomes;
    private final int factors;
    private final int gaps;
    private final double mean;

    private SobolIndices(double[][] outcomes, int factors, int gaps) {
        this.outcomes = outcomes;
        this.factors = factors;
        this.gaps = gaps;
        mean = Arrays.stream(outcomes)
                .flatMapToDouble(row -> Arrays.stream(row, 0, 2))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /**
     * The indices of a sample.
     *
     * @param outcomes at its points, in their order; not a number where a run failed
     */
    public static SobolIndices of(SaltelliSample sample, double... outcomes) {
        int width = sample.pointsOfRow();
        double[][] rows = IntStream.range(0, outcomes.length / width)
                .mapToObj(row -> Arrays.copyOfRange(outcomes, row * width, (row + 1) * width))
                .toArray(double[][]::new);
        int gaps = (int)
                Arrays.stream(outcomes).filter(value -> !Double.isFinite(value)).count();
        return new SobolIndices(rows, sample.factors(), gaps);
    }

    /** How many outcomes are missing. */
    public int gaps() {
        return gaps;
    }

    /** How many factors there are. */
    public int factors() {
        return factors;
    }

    /** The variance of the outcome, in its unit squared. */
    public double variance() {
        int[] whole = rows(row -> isThere(row, 0) && isThere(row, 1));
        return variance(whole, all(whole.length));
    }

    /** The share of the variance that goes when this factor is known. */
    public Estimate first(int factor) {
        int[] whole = wholeFor(factor);
        return Bootstrap.of(whole.length, units -> first(factor, whole, units));
    }

    /** The share of the variance that stays when only this factor is not known. */
    public Estimate total(int factor) {
        int[] whole = wholeFor(factor);
        return Bootstrap.of(whole.length, units -> total(factor, whole, units));
    }

    /** By how many places the ranking by total indices would move; see {@link ElementaryEffects#unrest}. */
    public double unrest() {
        int[] whole = rows(row -> Arrays.stream(outcomes[row]).allMatch(Double::isFinite));
        return whole.length == 0
                ? Double.NaN
                : Ranking.unrest(factors, number -> {
                    int[] units = Bootstrap.resample(whole.length, number);
                    return IntStream.range(0, factors)
                            .mapToDouble(factor -> Math.max(0, total(factor, whole, units)))
                            .toArray();
                });
    }

    private double first(int factor, int[] whole, int... units) {
        double sum = 0;
        for (int unit : units) {
            double[] row = outcomes[whole[unit]];
            sum += (row[1] - mean) * (row[2 + factor] - row[0]);
        }
        return sum / units.length / variance(whole, units);
    }

    private double total(int factor, int[] whole, int... units) {
        double sum = 0;
        for (int unit : units) {
            double[] row = outcomes[whole[unit]];
            sum += (row[0] - row[2 + factor]) * (row[0] - row[2 + factor]);
        }
        return sum / units.length / 2 / variance(whole, units);
    }

    private double variance(int[] whole, int... units) {
        double sum = 0;
        double squares = 0;
        for (int unit : units) {
            for (int side = 0; side < 2; side++) {
                double value = outcomes[whole[unit]][side] - mean;
                sum += value;
                squares += value * value;
            }
        }
        double count = 2.0 * units.length;
        return squares / count - sum / count * (sum / count);
    }

    private int[] wholeFor(int factor) {
        return rows(row -> isThere(row, 0) && isThere(row, 1) && isThere(row, 2 + factor));
    }

    private boolean isThere(int row, int column) {
        return Double.isFinite(outcomes[row][column]);
    }

    private int[] rows(IntPredicate kept) {
        return IntStream.range(0, outcomes.length).filter(kept).toArray();
    }

    private static int[] all(int count) {
        return IntStream.range(0, count).toArray();
    }
}
