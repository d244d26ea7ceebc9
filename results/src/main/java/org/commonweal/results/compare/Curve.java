package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.statistics.Interval;

/**
 * A Lorenz curve, the mean over the window and all seeds, and what differs from the baseline's.
 *
 * @param table what is distributed
 * @param scenario name of the scenario
 * @param shares cumulative shares at equal steps of the population, from 0 to 1
 * @param deciles what each decile has of the whole, poorest first, 0-1: scenario less baseline, over pairs
 */
public record Curve(String table, String scenario, List<Double> shares, List<Interval> deciles) {}
