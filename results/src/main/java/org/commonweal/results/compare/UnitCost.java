package org.commonweal.results.compare;

import org.commonweal.results.statistics.Ratio;

/**
 * What one more of something cost in a year: all that a scenario's levers cost over what there is more.
 *
 * @param scenario name of the scenario
 * @param indicator of what there is more, its name in the catalogue
 * @param perYear [pounds a year]; none where there is not distinguishably more of it
 */
public record UnitCost(String scenario, String indicator, Ratio perYear) {}
