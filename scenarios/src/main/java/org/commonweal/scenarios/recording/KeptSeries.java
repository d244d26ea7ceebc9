package org.commonweal.scenarios.recording;

import java.util.Arrays;
import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.time.Month;

/** Monthly values of chosen indicators of one run, burn-in left out, kept in memory. */
public final class KeptSeries implements Probe<KeptSeries> {
    private final List<String> indicators;
    private final int[] columns;
    private final double[][] values;

    /**
     * Room for a run that has not begun.
     *
     * @param indicators names from the catalogue
     * @param months months of the run proper
     * @throws IllegalArgumentException if there is no such indicator
     */
    public KeptSeries(List<String> indicators, int months) {
        this.indicators = List.copyOf(indicators);
        columns = indicators.stream()
                .mapToInt(name -> Indicators.CATALOGUE.indexOf(Indicators.named(name)))
                .toArray();
        values = new double[columns.length][months];
    }

    @Override
    public void monthClosed(Month month, double[] all) {
        if (!month.isBurnIn()) {
            for (int i = 0; i < columns.length; i++) {
                values[i][month.index()] = all[columns[i]];
            }
        }
    }

    @Override
    public KeptSeries result() {
        return this;
    }

    /** The values of an indicator by month, from month zero; not numbers where it is not defined. */
    public double[] of(String indicator) {
        return values[indicators.indexOf(indicator)].clone();
    }

    /** The mean of an indicator over the months in which it is defined; not a number when there is none. */
    public double mean(String indicator) {
        return Arrays.stream(of(indicator)).filter(Double::isFinite).average().orElse(Double.NaN);
    }
}
