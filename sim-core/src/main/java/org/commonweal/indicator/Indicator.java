package org.commonweal.indicator;

import java.util.function.ToDoubleFunction;

/**
 * Something that is measured every month.
 *
 * @param name its key in series and charts, e.g. {@code wealth.gini}
 * @param title its name for people
 * @param unit its unit
 * @param definition what it is, in a sentence
 * @param direction which way is better for the residents, if either is
 * @param formula how it is read off the month
 */
public record Indicator(
        String name,
        String title,
        String unit,
        String definition,
        Direction direction,
        ToDoubleFunction<Measurement> formula) {

    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER
    }
}
