package org.commonweal.scenarios.calibration;

/**
 * A run to be made.
 *
 * @param row its number in its table, from 0
 * @param seed its seed
 * @param values a value for each prior
 */
public record Point(int row, long seed, double[] values) {}
