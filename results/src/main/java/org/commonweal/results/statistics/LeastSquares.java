package org.commonweal.results.statistics;

import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.SingularValueDecomposition;

/**
 * Weighted linear regressions of several variables on the same others, with intercept. Where regressors say the same,
 * the smallest coefficients are taken.
 */
public final class LeastSquares {
    private static final double LEAST_FREEDOM = 1e-3;

    private final double[][] x;
    private final double[][] y;
    private final RealMatrix coefficients;
    private final double[] leverages;

    /**
     * Fits.
     *
     * @param x a row of regressors for each observation
     * @param y a row of what they are to explain for each observation
     * @param weights the weight of each observation, not negative
     */
    public LeastSquares(double[][] x, double[][] y, double[] weights) {
        this.x = x;
        this.y = y;
        int n = x.length;
        double[][] left = new double[n][];
        double[][] right = new double[n][];
        for (int i = 0; i < n; i++) {
            double root = Math.sqrt(weights[i]);
            left[i] = scaled(withOne(x[i]), root);
            right[i] = scaled(y[i], root);
        }
        SingularValueDecomposition parts = new SingularValueDecomposition(new Array2DRowRealMatrix(left, false));
        coefficients = parts.getSolver().solve(new Array2DRowRealMatrix(right, false));
        leverages = leverages(parts.getU(), parts.getRank());
    }

    /** What regressors lead to expect. */
    public double[] predict(double[] regressors) {
        return coefficients.preMultiply(withOne(regressors));
    }

    /**
     * By how much an observation differs from what the regression without it would lead to expect: its residual over
     * one minus its leverage. Plain residuals are too small, since each observation has drawn the fit towards itself.
     */
    public double[] residualLeftOut(int observation) {
        double[] expected = predict(x[observation]);
        double freedom = Math.max(LEAST_FREEDOM, 1 - leverages[observation]);
        return IntStream.range(0, expected.length)
                .mapToDouble(i -> (y[observation][i] - expected[i]) / freedom)
                .toArray();
    }

    /** The diagonal of the hat matrix. */
    private static double[] leverages(RealMatrix u, int rank) {
        return IntStream.range(0, u.getRowDimension())
                .mapToDouble(i -> IntStream.range(0, rank)
                        .mapToDouble(k -> u.getEntry(i, k) * u.getEntry(i, k))
                        .sum())
                .toArray();
    }

    private static double[] withOne(double[] row) {
        double[] longer = new double[row.length + 1];
        longer[0] = 1;
        System.arraycopy(row, 0, longer, 1, row.length);
        return longer;
    }

    private static double[] scaled(double[] row, double by) {
        return IntStream.range(0, row.length).mapToDouble(i -> row[i] * by).toArray();
    }
}
