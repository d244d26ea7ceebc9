package org.commonweal.results.archive;

/**
 * A number of the place that no published table gives and that was estimated instead.
 *
 * @param key its name in the place's data
 * @param what what it is
 * @param value the value used, as text
 * @param unit its unit
 * @param source how it was arrived at
 * @param confidence how far it may be believed, in words
 * @param switchedOff whether this run did without it
 */
public record Estimate(
        String key, String what, String value, String unit, String source, String confidence, boolean switchedOff) {}
