package org.commonweal.scenarios.comparison;

import java.util.Arrays;
import org.commonweal.scenarios.recording.YearMeans;
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
public record WindowMeans(int years) implements Task<double[]> {

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<double[]> probe(Trial trial) {
        return new Last(new YearMeans().probe(trial), years);
    }

    private record Last(Probe<double[][]> means, int window) implements Probe<double[]> {

        @Override
        public void monthClosed(Month month, double[] values) {
            means.monthClosed(month, values);
        }

        @Override
        public double[] result() {
            return Arrays.stream(means.result()).mapToDouble(this::level).toArray();
        }

        private double level(double... years) {
            return Arrays.stream(years, Math.max(0, years.length - window), years.length)
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }
    }
}
