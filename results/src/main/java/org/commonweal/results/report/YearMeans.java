package org.commonweal.results.report;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A monthly series as one mean a year, burn-in left out. Months without a number do not count; a last year that was not
 * finished is left out unless it is the only one.
 *
 * @param years the years, from 1
 * @param means a mean for each; NaN where a year has no number
 */
record YearMeans(double[] years, double[] means) {

    private static final int MONTHS = 12;

    static YearMeans of(int[] months, double[] values) {
        int after = (int) Arrays.stream(months).filter(month -> month >= 0).count();
        int years = after < MONTHS ? Math.min(after, 1) : after / MONTHS;
        double[] sums = new double[years];
        int[] counts = new int[years];
        for (int i = 0; i < months.length; i++) {
            int year = Math.floorDiv(months[i], MONTHS);
            if (year >= 0 && year < years && Double.isFinite(values[i])) {
                sums[year] += values[i];
                counts[year]++;
            }
        }
        double[] numbers = new double[years];
        for (int year = 0; year < years; year++) {
            numbers[year] = year + 1;
            sums[year] = counts[year] == 0 ? Double.NaN : sums[year] / counts[year];
        }
        return new YearMeans(numbers, sums);
    }

    /** The same, every mean multiplied. */
    YearMeans times(double factor) {
        return new YearMeans(
                years, Arrays.stream(means).map(mean -> mean * factor).toArray());
    }

    /** Whether there is any number. */
    boolean isEmpty() {
        return known().findAny().isEmpty();
    }

    /** Mean of the first year that has one; NaN if none has. */
    double first() {
        return isEmpty() ? Double.NaN : means[firstYear() - 1];
    }

    /** Mean of the last year that has one; NaN if none has. */
    double last() {
        return isEmpty() ? Double.NaN : means[lastYear() - 1];
    }

    /** The first year that has a number; 0 if none has. */
    int firstYear() {
        return known().findFirst().orElse(0);
    }

    /** The last year that has a number; 0 if none has. */
    int lastYear() {
        return known().reduce(0, (before, year) -> year);
    }

    private IntStream known() {
        return IntStream.rangeClosed(1, means.length).filter(year -> Double.isFinite(means[year - 1]));
    }
}
