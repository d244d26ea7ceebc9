package org.commonweal.genesis;

/**
 * How one total of the opened place compares with the pack.
 *
 * @param what the total, e.g. {@code households, Preston 001, owned outright}
 * @param unit its unit
 * @param pack the published number, scaled to the run
 * @param model the number in the opened place
 * @param tolerance largest relative difference allowed; 0 where the two must be equal
 */
public record OpeningCheck(String what, String unit, double pack, double model, double tolerance) {
    /** Whether the opened place agrees with the pack. */
    public boolean passes() {
        return Math.abs(model - pack) <= tolerance * Math.abs(pack);
    }
}
