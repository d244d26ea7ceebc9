package org.commonweal.results.ceiling;

import org.commonweal.results.statistics.Interval;

/**
 * The most by which a scenario could change an indicator, up or down, as it was reckoned before any run.
 *
 * @param indicator its name in the catalogue
 * @param amount in the indicator's unit, for the whole place, 0 or more
 * @param words the arithmetic with its numbers
 */
public record Ceiling(String indicator, double amount, String words) {

    /**
     * Whether an effect is above it beyond doubt: the end of its interval that is nearer to zero lies beyond the ceiling.
     * Where there is no interval nothing is beyond doubt.
     */
    public boolean isExceededBy(Interval effect) {
        return effect.leavesOutZero() && Math.min(Math.abs(effect.low()), Math.abs(effect.high())) > amount;
    }
}
