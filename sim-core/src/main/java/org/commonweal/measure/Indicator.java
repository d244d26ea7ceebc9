package org.commonweal.measure;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

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
    private static final Set<String> TOTALS =
            Set.of("pounds", "people", "firms", "households", "dwellings", "contracts", "offers");
    private static final Pattern MEAN = Pattern.compile("(^|[.-])(mean|median|per-head)([.-]|$)");

    /**
     * Whether it is a total of the place, which grows with the size of a run: an amount or a number of something, and not a
     * mean, as its name would say.
     */
    public boolean isTotal() {
        return TOTALS.contains(unit.replaceFirst("/.*", ""))
                && !MEAN.matcher(name).find();
    }

    /** Which way is better. */
    public enum Direction {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER,
        NEITHER
    }
}
