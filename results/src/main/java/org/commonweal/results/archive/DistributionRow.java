package org.commonweal.results.archive;

/**
 * One number of a distribution in one year.
 *
 * @param year 1 = first year after burn-in; burn-in years are 0 and below
 * @param table which distribution, e.g. {@code lorenz of private wealth}
 * @param group which part of it, e.g. {@code 0.50} or a neighbourhood
 * @param measure what is measured, e.g. {@code cumulative share}
 * @param value the number; NaN where there is none
 * @param unit its unit
 * @param part what {@code group} is
 * @param kind whether the number grows with the size of the place
 */
public record DistributionRow(
        int year,
        String table,
        String group,
        String measure,
        double value,
        String unit,
        Part part,
        SeriesMeta.Kind kind) {

    /** What part of the place a number is of. */
    public enum Part {
        /** The whole place. */
        WHOLE,
        /** A point of a Lorenz curve: the groups are shares of the population, poorest first, in order. */
        CURVE,
        /** A decile of the households, from the poorest, in order. */
        DECILE,
        /** A quintile of them, likewise. */
        QUINTILE,
        /** Those who have something in common: a neighbourhood, a legal form, a size. */
        GROUP
    }
}
