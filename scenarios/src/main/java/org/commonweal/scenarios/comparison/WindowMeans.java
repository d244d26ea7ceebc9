package org.commonweal.scenarios.comparison;

import java.util.Arrays;
import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/**
 * Asks a run for the level of every indicator: the mean of its yearly means over the last years, those in which it is
 * defined.
 *
 * @param years how many last years
 */
record WindowMeans(int years) implements Task<double[]> {

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<double[]> probe(Trial trial) {
        return new Means(trial.scenario().years(), years);
    }

    private static final class Means implements Probe<double[]> {
        private final double[][] sums;
        private final int[][] months;
        private final int first;

        Means(int length, int window) {
            sums = new double[Indicators.CATALOGUE.size()][length];
            months = new int[Indicators.CATALOGUE.size()][length];
            first = Math.max(0, length - window);
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
        public double[] result() {
            double[] means = new double[sums.length];
            for (int i = 0; i < means.length; i++) {
                means[i] = mean(sums[i], months[i]);
            }
            return means;
        }

        private double mean(double[] sum, int[] count) {
            double[] years = new double[sum.length - first];
            Arrays.setAll(years, year -> sum[first + year] / count[first + year]);
            return Arrays.stream(years).filter(Double::isFinite).average().orElse(Double.NaN);
        }
    }
}
