package org.commonweal.results.archive;

/**
 * One number of one series.
 *
 * @param month months since the end of burn-in; burn-in months are negative
 * @param indicator the series' name
 * @param value the number; NaN where there is none
 * @param unit its unit
 */
public record SeriesPoint(int month, String indicator, double value, String unit) {}
