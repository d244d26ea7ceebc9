package org.commonweal.results.sensitivity;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.commonweal.results.statistics.FalseDiscoveries;

/**
 * By how much an outcome changes from one end of a factor's range to the other, on average over all the others: linear
 * regression over scattered points, of all factors together where there are three points for each, otherwise of one after
 * another (random balance: Satterthwaite 1959), in which what the others do counts as noise. A factor that moves the outcome
 * up and down again has no slope; {@link ElementaryEffects} see it.
 */
public final class Slopes {
    private static final int POINTS_PER_FACTOR = 3;
    private static final double LEVEL = 0.975;

    private Slopes() {}

    /**
     * A factor's slope.
     *
     * @param change the outcome at the upper end less that at the lower, with its 95 % interval
     * @param q share of false discoveries at which it would be called different from zero, all factors considered
     */
    public record Slope(Estimate change, double q) {

        /** Whether it is called different from zero, with false discoveries held at 5 %. */
        public boolean isDistinguishable() {
            return q <= FalseDiscoveries.ALLOWED;
        }
    }

    /**
     * The slopes of all factors.
     *
     * @param points in the unit cube
     * @param outcomes at the points; not a number where a run failed
     */
    public static Slope[] of(double[][] points, double... outcomes) {
        int[] whole = IntStream.range(0, outcomes.length)
                .filter(i -> Double.isFinite(outcomes[i]))
                .toArray();
        double[][] x = Arrays.stream(whole).mapToObj(i -> points[i]).toArray(double[][]::new);
        double[] y = Arrays.stream(whole).mapToDouble(i -> outcomes[i]).toArray();
        int factors = points.length == 0 ? 0 : points[0].length;
        double[][] found = y.length >= POINTS_PER_FACTOR * (factors + 1) ? together(x, y) : oneByOne(x, y, factors);
        double[] q = FalseDiscoveries.q(
                Arrays.stream(found).mapToDouble(row -> row[2]).toArray());
        return IntStream.range(0, factors)
                .mapToObj(i -> new Slope(
                        new Estimate(found[i][0], found[i][0] - found[i][1], found[i][0] + found[i][1], y.length),
                        q[i]))
                .toArray(Slope[]::new);
    }

    /** For each factor its slope, half the width of its interval, and its p value. */
    private static double[][] together(double[][] x, double... y) {
        OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
        regression.newSampleData(y, x);
        double[] slopes = regression.estimateRegressionParameters();
        double[] errors = regression.estimateRegressionParametersStandardErrors();
        TDistribution t = new TDistribution(y.length - slopes.length);
        return IntStream.range(1, slopes.length)
                .mapToObj(i -> row(slopes[i], errors[i], t))
                .toArray(double[][]::new);
    }

    private static double[][] oneByOne(double[][] x, double[] y, int factors) {
        if (y.length < POINTS_PER_FACTOR) {
            return IntStream.range(0, factors)
                    .mapToObj(i -> new double[] {Double.NaN, Double.NaN, 1})
                    .toArray(double[][]::new);
        }
        TDistribution t = new TDistribution(y.length - 2);
        return IntStream.range(0, factors)
                .mapToObj(factor -> {
                    SimpleRegression regression = new SimpleRegression();
                    IntStream.range(0, y.length).forEach(i -> regression.addData(x[i][factor], y[i]));
                    return row(regression.getSlope(), regression.getSlopeStdErr(), t);
                })
                .toArray(double[][]::new);
    }

    private static double[] row(double slope, double error, TDistribution t) {
        if (!Double.isFinite(slope) || !Double.isFinite(error)) {
            return new double[] {Double.NaN, Double.NaN, 1};
        }
        double p = slope == 0 ? 1 : error == 0 ? 0 : 2 * t.cumulativeProbability(-Math.abs(slope) / error);
        return new double[] {slope, error * t.inverseCumulativeProbability(LEVEL), p};
    }
}
