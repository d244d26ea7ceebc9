package org.commonweal.results.compare;

import org.commonweal.results.statistics.Components;
import org.commonweal.results.statistics.Interval;

/**
 * What a scenario does to an indicator: the mean over the window of the scenario less that of the baseline, over pairs of
 * the same seed.
 *
 * @param indicator its name in the catalogue
 * @param scenario name of the scenario
 * @param baseline level in the baseline
 * @param difference scenario less baseline; its interval leaves out zero exactly when the effect is called different from zero
 * @param alone the same with its 95 % interval had nothing else been looked at: how precise it is, not whether it is zero
 * @param q least share of false discoveries at which it is called different from zero
 * @param isDistinguishable whether it is called different from zero
 * @param pairsNeeded pairs at which an effect of this size would be distinguishable from zero four times in five; 0 when it is, or
 *     nothing differs
 * @param components which part of the interval is luck and which is not knowing the parameters, where they are drawn
 */
public record Effect(
        String indicator,
        String scenario,
        Interval baseline,
        Interval difference,
        Interval alone,
        double q,
        boolean isDistinguishable,
        int pairsNeeded,
        Components components) {

    /** An effect over pairs with the same parameters. */
    public Effect(
            String indicator,
            String scenario,
            Interval baseline,
            Interval difference,
            Interval alone,
            double q,
            boolean isDistinguishable,
            int pairsNeeded) {
        this(indicator, scenario, baseline, difference, alone, q, isDistinguishable, pairsNeeded, Components.UNKNOWN);
    }

    /** Whether the scenario and the baseline are the same to the last digit in every pair. */
    public boolean isNothing() {
        return difference.isNothing();
    }
}
