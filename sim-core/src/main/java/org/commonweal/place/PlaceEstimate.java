package org.commonweal.place;

/**
 * A number of the pack that was not observed.
 *
 * @param key its name in {@code --set estimate.<key>=...}
 * @param what what it says, in words
 * @param value the value in use
 * @param unit its unit
 * @param without the value used when the estimate is switched off, from observed data only
 * @param source who says so
 * @param confidence high, medium, low
 * @param switchedOff whether this run uses {@code without}
 */
public record PlaceEstimate(
        String key,
        String what,
        double value,
        String unit,
        double without,
        String source,
        String confidence,
        boolean switchedOff) {}
