package org.commonweal.indicator;

/** Births and deaths of firms over the last twelve months. */
final class FirmYears {
    private static final int YEAR = 12;

    private final int[] births = new int[YEAR];
    private final int[] deaths = new int[YEAR];
    private final int[] stock = new int[YEAR];
    private int months;

    void add(int born, int died, int firms) {
        births[months % YEAR] = born;
        deaths[months % YEAR] = died;
        stock[months % YEAR] = firms;
        months++;
    }

    /** Births in the last twelve months over the mean number of firms; not a number in the first year. */
    double birthRate() {
        return rate(births);
    }

    /** Deaths in the last twelve months over the mean number of firms; not a number in the first year. */
    double deathRate() {
        return rate(deaths);
    }

    private double rate(int[] events) {
        if (months < YEAR) {
            return Double.NaN;
        }
        double sum = 0;
        double firms = 0;
        for (int m = 0; m < YEAR; m++) {
            sum += events[m];
            firms += stock[m] / (double) YEAR;
        }
        return firms > 0 ? sum / firms : Double.NaN;
    }
}
