package org.commonweal.results.compare;

import org.commonweal.results.statistics.Interval;

/**
 * What a lever cost.
 *
 * @param scenario name of the scenario
 * @param what what it was spent on
 * @param payer whose account it was on
 * @param perYear [pounds a year], scenario less baseline, mean over the run's years
 */
public record Cost(String scenario, String what, String payer, Interval perYear) {}
