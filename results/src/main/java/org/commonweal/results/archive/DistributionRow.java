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
 */
public record DistributionRow(int year, String table, String group, String measure, double value, String unit) {}
