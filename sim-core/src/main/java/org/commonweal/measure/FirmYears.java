package org.commonweal.measure;

/** Births and deaths of firms over the last twelve months. */
final class FirmYears {
    private final YearSum births = new YearSum();
    private final YearSum deaths = new YearSum();
    private final YearSum stock = new YearSum();

    void add(int born, int died, int firms) {
        births.add(born);
        deaths.add(died);
        stock.add(firms);
    }

    /** Births in the last twelve months over the mean number of firms; not a number in the first year. */
    double birthRate() {
        return rate(births);
    }

    /** Deaths in the last twelve months over the mean number of firms; not a number in the first year. */
    double deathRate() {
        return rate(deaths);
    }

    private double rate(YearSum events) {
        return events.isFull() ? Work.ratio(events.sum(), stock.mean()) : Double.NaN;
    }
}
