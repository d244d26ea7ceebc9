package org.commonweal.scenarios.recording;

import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/**
 * Asks a run for the mean of every indicator in every year after the burn-in, over the months in which it is defined: a
 * row for each indicator of the catalogue, a column for each year; not a number where it never is.
 */
public record YearMeans() implements Task<double[][]> {

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<double[][]> probe(Trial trial) {
        return new Means(trial.scenario().years());
    }

    private static final class Means implements Probe<double[][]> {
        private final double[][] sums;
        private final int[][] months;

        Means(int years) {
            sums = new double[Indicators.CATALOGUE.size()][years];
            months = new int[Indicators.CATALOGUE.size()][years];
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            int year = month.year() - 1;
            for (int i = 0; i < values.length; i++) {
                if (Double.isFinite(values[i])) {
                    sums[i][year] += values[i];
                    months[i][year]++;
                }
            }
        }

        @Override
        public double[][] result() {
            double[][] means = new double[sums.length][];
            for (int i = 0; i < means.length; i++) {
                means[i] = new double[sums[i].length];
                for (int year = 0; year < means[i].length; year++) {
                    means[i][year] = sums[i][year] / months[i][year];
                }
            }
            return means;
        }
    }
}
