package org.commonweal.scenarios.validation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.YearBook;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.time.Month;

/** What a validation keeps of a run: every month of some indicators, and the distributions of the last year. */
public final class Measured implements Probe<Measured> {
    private final List<String> indicators;
    private final int[] columns;
    private final double[][] series;
    private final Map<Cell, Double> distributions = new HashMap<>();
    private final int burnIn;

    private record Cell(String table, String group, String measure) {}

    /**
     * Room for a run that has not begun.
     *
     * @param indicators names from the catalogue
     * @param burnIn months of burn-in, of which a run may skip some
     * @param months months of the run, burn-in included
     */
    public Measured(List<String> indicators, int burnIn, int months) {
        this.burnIn = burnIn;
        this.indicators = List.copyOf(indicators);
        columns = indicators.stream()
                .mapToInt(name -> Indicators.CATALOGUE.indexOf(Indicators.named(name)))
                .toArray();
        series = new double[columns.length][months];
        for (double[] row : series) {
            Arrays.fill(row, Double.NaN);
        }
    }

    @Override
    public void monthClosed(Month month, double[] values) {
        for (int i = 0; i < columns.length; i++) {
            series[i][burnIn + month.index()] = values[columns[i]];
        }
    }

    @Override
    public void yearClosed(YearBook year) {
        distributions.clear();
        for (YearBook.Row row : year.distributions()) {
            distributions.put(new Cell(row.table(), row.group(), row.measure()), row.value());
        }
    }

    @Override
    public Measured result() {
        return this;
    }

    /** Every month of an indicator, burn-in included. */
    public double[] series(String indicator) {
        return series[indicators.indexOf(indicator)];
    }

    /** A number of the last year's distributions; not a number if there is none. */
    double distribution(String table, String group, String measure) {
        return distributions.getOrDefault(new Cell(table, group, measure), Double.NaN);
    }
}
