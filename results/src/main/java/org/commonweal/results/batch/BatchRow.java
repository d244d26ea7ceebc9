package org.commonweal.results.batch;

/**
 * An indicator in a run of an experiment, and in the run of the baseline with the same luck.
 *
 * @param point number of the point of the design, from 1
 * @param scenario name of the scenario
 * @param world name of the world
 * @param place name of the place
 * @param seed seed that both runs share
 * @param level mean of the indicator over the last years; not a number where the run is missing or it is not defined
 * @param baseline the same in the baseline
 */
public record BatchRow(
        int point, String scenario, String world, String place, long seed, double level, double baseline) {

    /** What the scenario changes; not a number where either run is missing. */
    public double effect() {
        return level - baseline;
    }
}
