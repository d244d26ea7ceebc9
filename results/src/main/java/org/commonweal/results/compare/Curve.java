package org.commonweal.results.compare;

import java.util.List;

/**
 * A Lorenz curve in the last year, the mean over all seeds.
 *
 * @param table what is distributed
 * @param scenario name of the scenario
 * @param shares cumulative shares at equal steps of the population, from 0 to 1
 */
public record Curve(String table, String scenario, List<Double> shares) {}
