package org.commonweal.results.batch;

/**
 * What one parameter is set to at a point of a design.
 *
 * @param point number of the point, from 1
 * @param label what the point is in its design, e.g. {@code trajectory 3, step 2}
 * @param key key of the parameter; empty for a point at which nothing is set
 * @param value its value, in its unit; not a number for a choice
 * @param text the value as it was set
 * @param unit its unit
 */
public record PointSetting(int point, String label, String key, double value, String text, String unit) {}
