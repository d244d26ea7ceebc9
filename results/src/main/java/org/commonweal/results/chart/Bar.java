package org.commonweal.results.chart;

import java.util.List;

/**
 * A category of a bar chart.
 *
 * @param name written beside its bars
 * @param values one for each group of bars
 */
public record Bar(String name, List<Double> values) {

    public Bar {
        values = List.copyOf(values);
    }

    /** A category with a single bar. */
    public Bar(String name, double value) {
        this(name, List.of(value));
    }

    /** The value it is sorted by: that of the last group. */
    double last() {
        return values.get(values.size() - 1);
    }
}
