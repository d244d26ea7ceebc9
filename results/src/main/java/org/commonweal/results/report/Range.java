package org.commonweal.results.report;

/**
 * Numbers from one to another, both included; not numbers where there are none.
 *
 * @param low the lower end
 * @param high the upper end
 */
public record Range(double low, double high) {
    /** No range. */
    public static final Range NONE = new Range(Double.NaN, Double.NaN);

    /** Whether a number is in it. */
    public boolean contains(double value) {
        return value >= low && value <= high;
    }
}
