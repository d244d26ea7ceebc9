package org.commonweal.scenarios.calibration;

/**
 * A published figure that the model is to meet. Its tolerance is read as the 90 % interval of a normal error of
 * observation: what was published is never exactly what the model calls by the same name.
 *
 * @param id its name
 * @param indicator name of the indicator it is compared with
 * @param statistic what is made of the indicator's months
 * @param factor by what that is multiplied to be in the figure's unit, e.g. 3 for a flow a quarter
 * @param low lower end of what counts as met
 * @param high upper end, above {@code low}
 * @param source where the figure comes from
 */
public record Target(
        String id, String indicator, Statistic statistic, double factor, double low, double high, String source) {
    /** Standard deviations from the middle of a normal distribution to the end of its 90 % interval. */
    private static final double TO_THE_END = 1.645;

    /** The figure itself: the middle of what counts as met. */
    public double observed() {
        return (low + high) / 2;
    }

    /** Standard deviation of the error of observation. */
    double error() {
        return (high - low) / 2 / TO_THE_END;
    }

    /** Whether a value of the model meets it. */
    public boolean met(double value) {
        return value >= low && value <= high;
    }
}
