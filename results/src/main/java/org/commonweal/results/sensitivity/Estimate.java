package org.commonweal.results.sensitivity;

/**
 * An estimate with its 95 % interval.
 *
 * @param value the estimate; not a number where nothing could be measured
 * @param low lower end of the interval; not a number where there is none
 * @param high its upper end
 * @param count from how many units it was made: trajectories, points
 */
public record Estimate(double value, double low, double high, int count) {

    /** Whether the interval is there and lies on one side of zero. */
    public boolean leavesOutZero() {
        return low > 0 || high < 0;
    }

    /** Whether there is an interval. */
    public boolean hasInterval() {
        return Double.isFinite(low) && Double.isFinite(high);
    }
}
