package org.commonweal.scenarios.calibration;

/**
 * What the targets say about a parameter, in the parameter's unit.
 *
 * @param prior what was held possible before
 * @param declared the value the model has now
 * @param low lower end of the 90 % interval of the posterior
 * @param median its median
 * @param high upper end of the interval
 * @param width width of the interval relative to the prior's, on the scale of the prior: 1 when nothing was learnt
 * @param identified whether the targets say something about it
 */
public record Estimate(
        Prior prior, double declared, double low, double median, double high, double width, boolean identified) {

    /** Whether the value the model has now lies in the interval. */
    public boolean coversDeclared() {
        return declared >= low && declared <= high;
    }
}
