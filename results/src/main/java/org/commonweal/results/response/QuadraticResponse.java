package org.commonweal.results.response;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.results.statistics.LeastSquares;

/**
 * An outcome as a quadratic function of its factors, with products of two where there are two points for each coefficient,
 * fitted to finished runs. Its error is that of leaving each run out and predicting it from the others (Allen, "The
 * relationship between variable selection and data augmentation and a method for prediction", 1974): so it holds luck as well
 * as what no quadratic function can tell. Where the mean of all runs predicts as well, there is none.
 */
public final class QuadraticResponse {
    private static final int POINTS_PER_COEFFICIENT = 2;

    private final LeastSquares fit;
    private final boolean products;
    private final double error;
    private final double spread;

    private QuadraticResponse(LeastSquares fit, boolean products, double error, double spread) {
        this.fit = fit;
        this.products = products;
        this.error = error;
        this.spread = spread;
    }

    /**
     * The function through runs.
     *
     * @param points in the unit cube
     * @param outcomes at the points; not a number where a run failed
     * @return none where there are too few runs, or its error is not below the outcomes' own spread
     */
    public static Optional<QuadraticResponse> of(double[][] points, double... outcomes) {
        int[] whole = IntStream.range(0, outcomes.length)
                .filter(i -> Double.isFinite(outcomes[i]))
                .toArray();
        int factors = points.length == 0 ? 0 : points[0].length;
        boolean products = whole.length >= POINTS_PER_COEFFICIENT * coefficients(factors, true);
        if (factors == 0 || whole.length < POINTS_PER_COEFFICIENT * coefficients(factors, false)) {
            return Optional.empty();
        }
        double[][] x =
                Arrays.stream(whole).mapToObj(i -> terms(points[i], products)).toArray(double[][]::new);
        double[][] y =
                Arrays.stream(whole).mapToObj(i -> new double[] {outcomes[i]}).toArray(double[][]::new);
        double[] weights = new double[whole.length];
        Arrays.fill(weights, 1);
        LeastSquares fit = new LeastSquares(x, y, weights);
        double squares = IntStream.range(0, whole.length)
                .mapToDouble(i -> fit.residualLeftOut(i)[0])
                .map(residual -> residual * residual)
                .sum();
        double error = Math.sqrt(squares / whole.length);
        double spread = Math.sqrt(StatUtils.variance(
                Arrays.stream(whole).mapToDouble(i -> outcomes[i]).toArray()));
        return error < spread ? Optional.of(new QuadraticResponse(fit, products, error, spread)) : Optional.empty();
    }

    /** The fewest runs for so many factors. */
    public static int fewestRuns(int factors) {
        return POINTS_PER_COEFFICIENT * coefficients(factors, false);
    }

    private static int coefficients(int factors, boolean products) {
        return 1 + 2 * factors + (products ? factors * (factors - 1) / 2 : 0);
    }

    private static double[] terms(double[] point, boolean products) {
        DoubleStream own = Arrays.stream(point).flatMap(x -> DoubleStream.of(centred(x), centred(x) * centred(x)));
        DoubleStream pairs = !products
                ? DoubleStream.empty()
                : IntStream.range(0, point.length)
                        .boxed()
                        .flatMapToDouble(
                                i -> IntStream.range(0, i).mapToDouble(j -> centred(point[i]) * centred(point[j])));
        return DoubleStream.concat(own, pairs).toArray();
    }

    private static double centred(double x) {
        return 2 * x - 1;
    }

    /**
     * What a run at this point would find out, its own luck apart.
     *
     * @throws IllegalArgumentException if the point lies outside the unit cube, of which nothing is known
     */
    public double at(double... point) {
        if (!Arrays.stream(point).allMatch(x -> x >= 0 && x <= 1)) {
            throw new IllegalArgumentException("nothing is known of " + Arrays.toString(point));
        }
        return fit.predict(terms(point, products))[0];
    }

    /** How far a run that was left out is from what is said of it: the root of the mean square. */
    public double error() {
        return error;
    }

    /** The share of the outcomes' variance that it predicts, of runs it has not seen, above 0 and at most 1. */
    public double predicted() {
        return 1 - error * error / (spread * spread);
    }

    /** Whether products of two factors are in it. */
    public boolean hasProducts() {
        return products;
    }
}
