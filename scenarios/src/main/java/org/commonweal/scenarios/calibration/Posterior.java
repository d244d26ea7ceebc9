package org.commonweal.scenarios.calibration;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * What is held possible of the parameters after the targets have been looked at: a weighted sample.
 *
 * @param shares a row for each member of the sample: the parameters as shares of their priors, 0-1
 * @param weights the weight of each member, adding up to 1
 */
public record Posterior(double[][] shares, double[] weights) {

    /** The share of the prior of parameter {@code i} below which {@code level} of the posterior lies. */
    double quantile(int i, double level) {
        int[] order = IntStream.range(0, weights.length)
                .boxed()
                .sorted(Comparator.comparingDouble(member -> shares[member][i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double below = 0;
        double before = Double.NaN;
        double beforeAt = 0;
        for (int member : order) {
            double at = below + weights[member] / 2; // a member stands for the middle of its weight
            double value = shares[member][i];
            if (at >= level) {
                return Double.isNaN(before) ? value : before + (value - before) * (level - beforeAt) / (at - beforeAt);
            }
            below += weights[member];
            before = value;
            beforeAt = at;
        }
        return before;
    }

    /** Width of the 90 % interval of parameter {@code i}, relative to that of its prior. */
    double width(int i) {
        return (quantile(i, 0.95) - quantile(i, 0.05)) / 0.9;
    }

    /** A sample of equal weights, taken at even steps along the members: shares of the priors. */
    double[][] sample(int size) {
        double[][] sample = new double[size][];
        int member = 0;
        double below = weights[0];
        for (int k = 0; k < size; k++) {
            while (below < (k + 0.5) / size && member < weights.length - 1) {
                below += weights[++member];
            }
            sample[k] = shares[member].clone();
        }
        return sample;
    }

    /** Correlation of two parameters. */
    double correlation(int i, int j) {
        double meanI = mean(i);
        double meanJ = mean(j);
        double both = 0;
        double squareI = 0;
        double squareJ = 0;
        for (int k = 0; k < weights.length; k++) {
            double a = shares[k][i] - meanI;
            double b = shares[k][j] - meanJ;
            both += weights[k] * a * b;
            squareI += weights[k] * a * a;
            squareJ += weights[k] * b * b;
        }
        return both / Math.sqrt(squareI * squareJ);
    }

    private double mean(int i) {
        return IntStream.range(0, weights.length)
                .mapToDouble(k -> weights[k] * shares[k][i])
                .sum();
    }
}
