package org.commonweal.scenarios.calibration;

import java.util.Arrays;

/**
 * A run that has been made.
 *
 * @param point its parameters
 * @param statistics a value for each target; not a number where it could not be measured
 */
public record Row(Point point, double[] statistics) {

    /** Whether every statistic could be measured. */
    boolean isComplete() {
        return Arrays.stream(statistics).allMatch(Double::isFinite);
    }
}
