package org.commonweal.scenarios.comparison;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Whether intervals became as narrow as was asked for, in words. */
final class PrecisionWords {
    private PrecisionWords() {}

    /** A sentence for each goal. */
    static List<String> of(List<Goal> goals, List<Effect> effects, int pairs) {
        return goals.stream().map(goal -> sentence(goal, effects, pairs)).toList();
    }

    private static String sentence(Goal goal, List<Effect> effects, int pairs) {
        List<String> wide = PrecisionSearch.of(goal, effects).stream()
                .filter(effect -> !(PrecisionSearch.excess(goal, effect) <= 1))
                .map(effect -> effect.scenario() + " has ±"
                        + width(
                                goal,
                                goal.relative()
                                        ? effect.alone().halfWidth()
                                                / Math.abs(effect.baseline().mean())
                                        : effect.alone().halfWidth()))
                .toList();
        return "Precision: " + goal.indicator() + " to ±" + width(goal, goal.halfWidth())
                + (wide.isEmpty() ? " is met" : " is not met") + " with " + pairs + " pairs"
                + (wide.isEmpty() ? "" : ": " + String.join(", ", wide)) + ".";
    }

    private static String width(Goal goal, double width) {
        return goal.relative()
                ? Amount.level(width, Unit.SHARE) + " of the baseline's level"
                : Amount.size(
                        width,
                        Unit.of(Indicators.named(goal.indicator()).measure().unit()));
    }
}
