package org.commonweal.scenarios.calibration;

/** What is calibrated: it answers parameters with statistics. Called from several threads. */
@FunctionalInterface
public interface Model {

    /**
     * One run.
     *
     * @param values a value for each prior, in their order
     * @param seed the run's seed
     * @return a value for each target, in their order; not a number where it could not be measured
     */
    double[] statistics(double[] values, long seed);
}
