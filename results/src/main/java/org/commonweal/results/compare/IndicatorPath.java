package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.statistics.Interval;

/**
 * How an indicator goes over time in a scenario, and how far from the baseline.
 *
 * @param indicator its name in the catalogue
 * @param scenario name of the scenario
 * @param levels mean of each year, from year 1: over all seeds
 * @param lows the level that one seed in ten stays below, by year
 * @param highs the level that one seed in ten exceeds, by year
 * @param differences scenario less baseline by year, with its interval over pairs
 */
public record IndicatorPath(
        String indicator,
        String scenario,
        List<Double> levels,
        List<Double> lows,
        List<Double> highs,
        List<Interval> differences) {}
