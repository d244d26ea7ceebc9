package org.commonweal.measure;

import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * Something that is measured every month.
 *
 * @param name its key in series and charts, e.g. {@code wealth.gini}
 * @param title its name for people
 * @param measure how its numbers are to be read
 * @param definition what it is, in a sentence
 * @param formula how it is read off the month
 */
public record Indicator(
        String name, String title, Measure measure, String definition, ToDoubleFunction<Measurement> formula) {

    /** Checks that nothing is missing. */
    public Indicator {
        Objects.requireNonNull(name, "an indicator has no name");
        Objects.requireNonNull(title, name + " has no title");
        Objects.requireNonNull(measure, name + " has no measure");
        Objects.requireNonNull(definition, name + " has no definition");
        Objects.requireNonNull(formula, name + " has no formula");
    }
}
