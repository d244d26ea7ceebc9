package org.commonweal.measure;

/** The sum of a monthly number over the last twelve months, or over the months there have been. */
final class YearSum {
    static final int YEAR = 12;

    private final double[] last = new double[YEAR];
    private int months;

    void add(double value) {
        last[months % YEAR] = value;
        months++;
    }

    double sum() {
        double sum = 0;
        for (double value : last) {
            sum += value;
        }
        return sum;
    }

    /** Mean of the months in the sum; not a number before the first. */
    double mean() {
        return Work.ratio(sum(), Math.min(months, YEAR));
    }

    /** Whether there have been twelve months. */
    boolean isFull() {
        return months >= YEAR;
    }
}
