package org.commonweal;

import org.commonweal.measure.Indicator;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Family;

/**
 * What a scenario does to an indicator: scenario less baseline, with its interval. Printed it reads {@code labour.jobs:
 * +120 people (+40 to +200, 10 pairs), statistically distinguishable from zero}.
 */
public final class EffectEstimate {
    private final Indicator indicator;
    private final Effect effect;

    EffectEstimate(Indicator indicator, Effect effect) {
        this.indicator = indicator;
        this.effect = effect;
    }

    /** The indicator's name. */
    public String indicator() {
        return indicator.name();
    }

    /** Its unit, e.g. {@code people}; a share is 0-1. */
    public String unit() {
        return indicator.measure().unit();
    }

    /** The scenario's name. */
    public String scenario() {
        return effect.scenario();
    }

    /** The level in the baseline, mean over the runs. */
    public double baseline() {
        return effect.baseline().mean();
    }

    /** The mean difference over pairs. */
    public double mean() {
        return effect.difference().mean();
    }

    /** The lower end of its interval (Student's t over pairs); not a number with fewer than six pairs. */
    public double low() {
        return effect.difference().low();
    }

    /** The upper end of its interval. */
    public double high() {
        return effect.difference().high();
    }

    /** In how many pairs it could be measured. */
    public int pairs() {
        return effect.difference().count();
    }

    /**
     * Whether it is statistically distinguishable from zero. All effects of the comparison are looked at together, so
     * that at most 5 % of those that are distinguishable are expected to be chance. It is so exactly when its interval
     * leaves out zero, and never with fewer than six pairs.
     */
    public boolean isDistinguishable() {
        return effect.isDistinguishable();
    }

    /** Whether it is zero to the last digit in every pair. */
    public boolean isNothing() {
        return effect.isNothing();
    }

    /** About how many pairs it would take for an effect of this size to be distinguishable from zero; 0 when it is. */
    public int pairsNeeded() {
        return effect.pairsNeeded();
    }

    @Override
    public String toString() {
        Unit unit = Unit.of(unit());
        String change = indicator() + ": " + Amount.change(mean(), unit);
        if (isNothing()) {
            return change + ", the baseline's to the last digit in every pair";
        }
        if (pairs() < Family.FEWEST_PAIRS) {
            return change + " (" + Amount.count(pairs(), "pair", "pairs")
                    + "), too few pairs to distinguish it from zero";
        }
        return change + " (" + Amount.changes(low(), high(), unit) + ", " + pairs() + " pairs), "
                + (isDistinguishable() ? "statistically distinguishable" : "not distinguishable") + " from zero";
    }
}
