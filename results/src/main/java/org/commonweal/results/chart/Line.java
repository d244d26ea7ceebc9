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

    /** The same line under another name. */
    public Line named(String other) {
        return new Line(other, x, y, low, high);
    }

    /** Its number at a point; not a number where it has none. */
    double at(double point) {
        int i = Arrays.binarySearch(x, point);
        return i < 0 ? Double.NaN : y[i];
    }

    /** Its number at a point between two of its own, on the straight line from one to the other. */
    public double between(double point) {
        int after = 1;
        while (after < x.length - 1 && x[after] < point) {
            after++;
        }
        double weight = (point - x[after - 1]) / (x[after] - x[after - 1]);
        return y[after - 1] * (1 - weight) + y[after] * weight;
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
