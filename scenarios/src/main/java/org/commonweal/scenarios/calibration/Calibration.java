package org.commonweal.scenarios.calibration;

import java.util.List;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * A calibration as it is asked for.
 *
 * @param scenario the model that is calibrated, with place, scale, years, burn-in and first seed
 * @param place the data of the place
 * @param priors what is held possible of each parameter
 * @param targets what is to be met
 * @param draws runs with parameters drawn from the priors
 * @param accepted share of them, those that come nearest, that the posterior is made of, 0-1
 * @param posteriorRuns runs with parameters drawn from the posterior, to see how it fits
 * @param identifiedBelow width of a parameter's 90 % interval, relative to the prior's, below which it counts as
 *     identified
 */
public record Calibration(
        Scenario scenario,
        PlaceData place,
        List<Prior> priors,
        List<CalibrationTarget> targets,
        int draws,
        double accepted,
        int posteriorRuns,
        double identifiedBelow) {
    private static final int ROWS_PER_COEFFICIENT = 4;
    private static final int MOST_DRAWS = 100_000;

    /** Copies the lists. */
    public Calibration {
        priors = List.copyOf(priors);
        targets = List.copyOf(targets);
    }

    /** The same with another number of draws. @throws BadInput when they are too few or too many */
    public Calibration withDraws(int number, String where) {
        if (number < leastDraws() || number > MOST_DRAWS) {
            String what = priors.size() + " parameters and " + targets.size() + " targets cannot be fitted with "
                    + number + " draws";
            throw new BadInput(where, what, "from " + leastDraws() + " to " + MOST_DRAWS, "");
        }
        return new Calibration(scenario, place, priors, targets, number, accepted, posteriorRuns, identifiedBelow);
    }

    /** The fewest draws with which each of the two regressions has four rows for each of its coefficients. */
    public int leastDraws() {
        int summaries = ROWS_PER_COEFFICIENT * Summaries.coefficients(targets.size());
        int posterior = (int) Math.ceil(ROWS_PER_COEFFICIENT * (priors.size() + 1) / accepted);
        return Math.max(summaries, posterior);
    }
}
