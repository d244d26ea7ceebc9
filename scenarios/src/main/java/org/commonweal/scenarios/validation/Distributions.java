package org.commonweal.scenarios.validation;

import java.util.List;
import java.util.Locale;
import org.commonweal.results.chart.Line;

/** The last year's distributions of several runs, mean over their seeds. */
final class Distributions {
    private static final int POINTS = 100;

    private final List<Measured> seeds;
    private final double scale;

    /** @param scale size of the runs */
    Distributions(List<Measured> seeds, double scale) {
        this.seeds = seeds;
        this.scale = scale;
    }

    /** A number; not a number when no seed has it. */
    double mean(String table, String group, String measure) {
        return seeds.stream()
                .mapToDouble(seed -> seed.distribution(table, group, measure))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** A count, at life size. */
    double count(String table, String group, String measure) {
        return mean(table, group, measure) / scale;
    }

    /** A Lorenz curve. */
    Line lorenz(String table, String name) {
        double[] x = new double[POINTS + 1];
        double[] y = new double[POINTS + 1];
        for (int k = 0; k <= POINTS; k++) {
            x[k] = k / (double) POINTS;
            y[k] = mean(table, String.format(Locale.ROOT, "%.2f", x[k]), "cumulative share");
        }
        return new Line(name, x, y);
    }
}
