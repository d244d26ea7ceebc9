package org.commonweal.scenarios.calibration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a calibration has found.
 *
 * @param calibration what was asked
 * @param runs runs of the reference table that were used
 * @param leftOut runs of it in which a statistic could not be measured
 * @param recovery whether known parameters were found again
 * @param estimates what the targets say about each parameter; none when only the recovery was asked for
 * @param fits how each target is met; none likewise
 * @param draws equally likely values of all parameters together, a row for each draw; none likewise
 * @param pairs pairs of parameters that the targets do not tell apart; none likewise
 */
public record Findings(
        Calibration calibration,
        int runs,
        int leftOut,
        Recovery recovery,
        List<Estimate> estimates,
        List<Fit> fits,
        List<double[]> draws,
        List<Pair> pairs) {
    /** Of a hundred sound intervals of 90 % fewer cover the truth only in one of twenty-five cases. */
    public static final int LEAST_COVERED = 85;

    /**
     * Two parameters of which the targets fix a combination better than each.
     *
     * @param one a parameter's key
     * @param other another's
     * @param correlation their correlation in the posterior
     */
    public record Pair(String one, String other, double correlation) {}

    /** Whether the synthetic cases say that the targets identify a parameter. */
    public boolean identifiable(int parameter) {
        return recovery.width(parameter) < calibration.identifiedBelow();
    }

    /** The parameters that the targets do not identify. */
    public List<String> notIdentified() {
        return IntStream.range(0, calibration.priors().size())
                .filter(i -> !identifiable(i)
                        || !estimates.isEmpty() && !estimates.get(i).identified())
                .mapToObj(i -> calibration.priors().get(i).key())
                .toList();
    }

    /** The parameters whose intervals cover the truth less often than they should. */
    public List<String> overconfident() {
        return IntStream.range(0, calibration.priors().size())
                .filter(i -> 100 * recovery.covered(i) < LEAST_COVERED * recovery.runs())
                .mapToObj(i -> calibration.priors().get(i).key())
                .toList();
    }
}
