package org.commonweal.results.batch;

/**
 * A run that an experiment asks for. Several may ask for the same: where a lever's size is varied, the baseline is one run.
 *
 * @param point number of the point of the design, from 1
 * @param scenario name of the scenario
 * @param world name of the world
 * @param place name of the place
 * @param seed its seed
 * @param address number of the {@link Address} from which it can be made again, from 0
 * @param run its key
 */
public record PlannedRun(int point, String scenario, String world, String place, long seed, long address, String run) {}
