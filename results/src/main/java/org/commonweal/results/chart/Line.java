package org.commonweal.results.chart;

import java.util.Arrays;

/**
 * A line of a chart.
 *
 * @param name written at its end
 * @param x where, increasing
 * @param y how much; NaN leaves a gap
 * @param low lower end of an interval around it, or empty if there is none
 * @param high upper end of the interval, or empty
 */
public record Line(String name, double[] x, double[] y, double[] low, double[] high) {

    /** A line without an interval. */
    public Line(String name, double[] x, double[] y) {
        this(name, x, y, new double[0], new double[0]);
    }

    /** Whether it has an interval. */
    boolean hasBand() {
        return low.length > 0;
    }

    /** Index of its last point that is a number, -1 if there is none. */
    int last() {
        int i = y.length - 1;
        while (i >= 0 && !Double.isFinite(y[i])) {
            i--;
        }
        return i;
    }

    double lowest() {
        return Arrays.stream(hasBand() ? low : y).filter(Double::isFinite).min().orElse(0);
    }

    double highest() {
        return Arrays.stream(hasBand() ? high : y)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
