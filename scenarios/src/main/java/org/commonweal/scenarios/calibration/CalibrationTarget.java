package org.commonweal.scenarios.calibration;

import org.commonweal.results.report.Range;
import org.commonweal.scenarios.validation.Reading;

/**
 * A published figure that the model is to meet. Where it counts as met is read as the 90 % interval of a normal error
 * of observation: what was published is never exactly what the model calls by the same name.
 *
 * @param id its key in the table of targets
 * @param reading what of a run is compared with it
 * @param passing where it counts as met; wider than a point
 * @param purpose what it is to say something about
 * @param source where the figure comes from
 */
public record CalibrationTarget(String id, Reading reading, Range passing, String purpose, String source) {
    /** Standard deviations from the middle of a normal distribution to the end of its 90 % interval. */
    private static final double TO_THE_END = 1.645;

    /** The figure itself: the middle of where it counts as met. */
    public double observed() {
        return (passing.low() + passing.high()) / 2;
    }

    /** Standard deviation of the error of observation. */
    double error() {
        return (passing.high() - passing.low()) / 2 / TO_THE_END;
    }
}
