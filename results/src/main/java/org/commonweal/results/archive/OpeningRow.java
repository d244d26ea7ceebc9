package org.commonweal.results.archive;

/**
 * How one total of the place as it opened compares with the published number.
 *
 * @param what the total
 * @param unit unit of {@code pack} and {@code model}
 * @param pack the published number, scaled to the run
 * @param model the number in the opened place
 * @param tolerance largest relative difference allowed, as a share; 0 where the two must be equal
 * @param passes whether they agree within the tolerance
 */
public record OpeningRow(String what, String unit, double pack, double model, double tolerance, boolean passes) {}
