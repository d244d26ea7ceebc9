package org.commonweal.scenarios.place;

import java.util.Comparator;
import java.util.List;

/**
 * Unemployment of the place: the model-based rate of the Office for National Statistics, mean of the last five years.
 * The census counted it in a lockdown, in March 2021.
 */
final class UnemploymentTable {
    private static final String RATE = "Modelled unemployment rate";
    private static final int YEARS = 5;
    private static final double HIGHEST = 50;

    private final String name;
    private final Problems problems;
    private final List<CsvRow> rows;

    UnemploymentTable(PlaceFiles files, String place, Problems problems) {
        this.name = place + "/indicators.csv";
        this.problems = problems;
        rows = files.table(name, "indicator", "period", "value").rows();
    }

    /** Unemployed residents over residents who work or look for work, 0-1. */
    double rate() {
        List<CsvRow> years = rows.stream()
                .filter(row -> row.textOrEmpty("indicator").equals(RATE))
                .sorted(Comparator.comparing((CsvRow row) -> row.text("period")).reversed())
                .limit(YEARS)
                .toList();
        if (years.isEmpty() && !rows.isEmpty()) {
            problems.add(name, "the indicator \"" + RATE + "\" is missing");
        }
        double sum = 0;
        for (CsvRow year : years) {
            sum += year.number("value", 0, HIGHEST) / 100;
        }
        return sum / Math.max(1, years.size());
    }
}
