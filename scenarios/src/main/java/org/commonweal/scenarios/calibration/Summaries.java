package org.commonweal.scenarios.calibration;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.commonweal.results.statistics.LeastSquares;

/**
 * Semi-automatic summaries (Fearnhead and Prangle 2012): what the statistics lead to expect of each parameter, by a
 * regression on them and their squares over the whole table. One number for each parameter replaces many statistics,
 * most of which say nothing about it.
 */
final class Summaries {
    private final double[] means;
    private final double[] spreads;
    private final double[] least;
    private final double[] most;
    private final double[][] parameters;
    private final LeastSquares regression;

    /**
     * Learns the summaries.
     *
     * @param statistics a row for each run
     * @param parameters a row for each run, as shares of the priors
     */
    Summaries(double[][] statistics, double[][] parameters) {
        this.parameters = parameters;
        int width = statistics[0].length;
        means = new double[width];
        spreads = new double[width];
        least = new double[width];
        most = new double[width];
        for (int i = 0; i < width; i++) {
            int column = i;
            double[] values =
                    Arrays.stream(statistics).mapToDouble(row -> row[column]).toArray();
            means[i] = StatUtils.mean(values);
            spreads[i] = Math.sqrt(StatUtils.variance(values));
            least[i] = StatUtils.min(values);
            most[i] = StatUtils.max(values);
        }
        double[] weights = new double[statistics.length];
        Arrays.fill(weights, 1);
        regression = new LeastSquares(
                Arrays.stream(statistics).map(this::regressors).toArray(double[][]::new), parameters, weights);
    }

    /** Coefficients of the regression for this number of statistics. */
    static int coefficients(int statistics) {
        return 1 + 2 * statistics;
    }

    /** The summaries of statistics: expected shares of the priors. What lies beyond the table is drawn to its edge. */
    double[] of(double[] statistics) {
        return regression.predict(regressors(statistics));
    }

    /**
     * The summaries of a run of the table, by the regression without it: as those of a run that is not in the table.
     */
    double[] ofRun(int run) {
        double[] away = regression.residualLeftOut(run);
        return IntStream.range(0, away.length)
                .mapToDouble(i -> parameters[run][i] - away[i])
                .toArray();
    }

    private double[] regressors(double[] statistics) {
        int width = statistics.length;
        double[] row = new double[2 * width];
        for (int i = 0; i < width; i++) {
            double value = Math.max(least[i], Math.min(most[i], statistics[i]));
            row[i] = spreads[i] == 0 ? 0 : (value - means[i]) / spreads[i];
            row[width + i] = row[i] * row[i];
        }
        return row;
    }
}
