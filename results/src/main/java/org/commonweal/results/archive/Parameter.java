package org.commonweal.results.archive;

/**
 * One number the run was made with, as text.
 *
 * @param key how it is spelled in scenario files, {@code slot.component}
 * @param value its value in the run
 * @param unit its unit
 * @param allowed the range of values allowed
 * @param source where the value comes from
 * @param status how far it may be believed: observed, estimated, calibrated, assumed or lever
 * @param what what it means
 */
public record Parameter(
        String key, String value, String unit, String allowed, String source, String status, String what) {}
