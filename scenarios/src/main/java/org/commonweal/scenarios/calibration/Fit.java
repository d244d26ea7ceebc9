package org.commonweal.scenarios.calibration;

/**
 * How the model meets a target.
 *
 * @param target the target
 * @param declared what the model gives with the values it has now, mean over seeds
 * @param median what it gives with the medians of the posterior, mean over seeds
 * @param low lower end of the 90 % interval over runs drawn from the posterior
 * @param middle their median
 * @param high upper end of the interval
 * @param reachable whether any run of the reference table comes within the target's tolerance
 */
public record Fit(
        CalibrationTarget target,
        double declared,
        double median,
        double low,
        double middle,
        double high,
        boolean reachable) {}
