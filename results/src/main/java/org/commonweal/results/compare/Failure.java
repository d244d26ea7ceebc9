package org.commonweal.results.compare;

import org.commonweal.results.number.Unit;

/**
 * Something that went wrong in some runs of a scenario.
 *
 * @param scenario name of the scenario
 * @param what what failed, for people, e.g. {@code a community society closed and its members lost money}
 * @param runs in how many runs
 * @param of of how many
 * @param size how much, mean over the runs in which it happened
 * @param unit unit of the size
 */
public record Failure(String scenario, String what, int runs, int of, double size, Unit unit) {}
