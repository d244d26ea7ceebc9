package org.commonweal.results.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * The points from which first and total indices are estimated: two independent points A and B for each row, and A with one
 * coordinate after another taken from B (Saltelli and others, "Variance based sensitivity analysis of model output", 2010).
 * They are points of a Sobol sequence, its first left out, which lies in the corner.
 *
 * @param factors how many coordinates, up to 500: the sequence has a thousand
 * @param rows how many rows
 */
public record SaltelliSample(int factors, int rows) {
    /** The most factors. */
    public static final int MOST_FACTORS = 500;

    /** @throws IllegalArgumentException if there are too many factors, or none */
    public SaltelliSample {
        if (factors < 1 || factors > MOST_FACTORS) {
            throw new IllegalArgumentException(factors + " factors: 1 to " + MOST_FACTORS + " are possible");
        }
    }

    /** How many points a row has. */
    public int pointsOfRow() {
        return factors + 2;
    }

    /** All points, row by row: A, B, then A with each coordinate of B. More rows keep those that were there. */
    public List<double[]> points() {
        SobolSequenceGenerator sobol = new SobolSequenceGenerator(2 * factors);
        sobol.nextVector(); // the first point lies in the corner
        List<double[]> points = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            double[] both = sobol.nextVector();
            double[] a = Arrays.copyOf(both, factors);
            double[] b = Arrays.copyOfRange(both, factors, 2 * factors);
            points.add(a);
            points.add(b);
            for (int factor = 0; factor < factors; factor++) {
                double[] mixed = a.clone();
                mixed[factor] = b[factor];
                points.add(mixed);
            }
        }
        return points;
    }
}
