package org.commonweal.results.compare;

import org.commonweal.results.number.Unit;

/**
 * Something that went wrong in some runs of a scenario, in the years of the window.
 *
 * @param indicator the name of its indicator in the catalogue
 * @param scenario name of the scenario
 * @param what what failed, for people, e.g. {@code a community society closed and its members lost money}
 * @param runs in how many runs
 * @param of of how many
 * @param size how much, mean over all runs: in a year, of what is counted by the month
 * @param unit unit of the size
 * @param share the part of what it could have befallen, mean over all runs; not a number where that is not known
 * @param shareUnit unit of the share: of all, or of all in a year
 */
public record Failure(
        String indicator,
        String scenario,
        String what,
        int runs,
        int of,
        double size,
        Unit unit,
        double share,
        Unit shareUnit) {}
