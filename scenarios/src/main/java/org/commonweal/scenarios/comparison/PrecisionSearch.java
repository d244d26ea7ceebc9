package org.commonweal.scenarios.comparison;

import java.util.List;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.results.compare.Effect;

/**
 * Adds seeds until intervals are as narrow as was asked for. It looks at widths only, never at whether an effect is
 * different from zero, so that stopping does not favour what is being shown (Kelley et al., "Accuracy in parameter
 * estimation", 2008).
 */
public final class PrecisionSearch {

    private PrecisionSearch() {}

    /** By how much the interval of an effect is too wide: its half-width over the one wanted; 1 when it is met. */
    public static double excess(Goal goal, Effect effect) {
        double wanted =
                goal.relative() ? goal.halfWidth() * Math.abs(effect.baseline().mean()) : goal.halfWidth();
        double halfWidth = effect.alone().halfWidth();
        return halfWidth <= wanted ? 1 : halfWidth / wanted;
    }

    /** The effects that a goal is about. */
    public static List<Effect> of(Goal goal, List<Effect> effects) {
        return effects.stream()
                .filter(effect -> effect.indicator().equals(goal.indicator()))
                .toList();
    }

    /**
     * The number of pairs to go on to: at most twice as many; the same number when every goal is met or {@code most}
     * reached.
     */
    public static int next(int pairs, int most, List<Goal> goals, List<Effect> effects) {
        double worst = goals.stream()
                .flatMap(goal -> of(goal, effects).stream().map(effect -> excess(goal, effect)))
                .mapToDouble(Double::doubleValue)
                .filter(excess -> excess > 1)
                .max()
                .orElse(1);
        if (worst <= 1) {
            return pairs;
        }
        double wanted = Math.ceil(pairs * worst * worst);
        return (int) Math.min(most, Math.max(pairs + 1, Math.min(wanted, 2.0 * pairs)));
    }
}
