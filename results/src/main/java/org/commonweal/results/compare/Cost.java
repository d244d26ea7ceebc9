package org.commonweal.results.compare;

import org.commonweal.results.statistics.Interval;

/**
 * What a lever cost.
 *
 * @param scenario name of the scenario
 * @param what what it was spent on
 * @param payer whose account it was on
 * @param perYear [pounds a year], scenario less baseline, mean over the window
 * @param wholeRun [pounds], scenario less baseline, over all years of the run together: what was paid at the start is in it
 */
public record Cost(String scenario, String what, String payer, Interval perYear, double wholeRun) {}
