package org.commonweal.results.batch;

import java.util.List;

/**
 * What is kept of each run: a number for each indicator and year.
 *
 * @param indicators names of the indicators, in order
 * @param years years, from 1
 */
public record Shape(List<String> indicators, int years) {

    /** Copies the list. */
    public Shape {
        indicators = List.copyOf(indicators);
    }

    /** How many numbers that are. */
    public int size() {
        return indicators.size() * years;
    }

    /** Where the number of an indicator in a year stands among them; year by year within each indicator. */
    public int at(int indicator, int year) {
        return indicator * years + year - 1;
    }
}
