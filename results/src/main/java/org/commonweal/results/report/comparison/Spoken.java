package org.commonweal.results.report.comparison;

import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;

/**
 * An effect as it is spoken of: money by the year, whatever the archive counts it by, and people without the word.
 *
 * @param effect the effect
 * @param unit the unit of what is said
 * @param factor from the archive's unit to that
 */
record Spoken(Effect effect, Unit unit, double factor) {
    private static final int MONTHS = 12;

    static Spoken of(SeriesMeta meta, Effect effect) {
        Unit unit = meta.unit();
        if (unit.isMoney() && unit.isMonthly()) {
            return new Spoken(effect, Unit.of(unit.what() + "/year"), MONTHS);
        }
        return new Spoken(effect, unit.what().equals("people") ? Unit.NUMBER : unit, 1);
    }

    boolean isDistinguishable() {
        return effect.isDistinguishable();
    }

    /** The mean change. */
    double mean() {
        return factor * effect.difference().mean();
    }

    /** How large the change is, without its sign: {@code £11.2m a year}. */
    String size() {
        return Amount.size(mean(), unit);
    }

    /** The change with its sign, without its unit. */
    String change() {
        return Amount.bareChange(mean(), unit);
    }

    /** The ends of its interval in brackets, with a space before them; nothing where there is no interval. */
    String interval() {
        Interval difference = effect.difference();
        return Double.isFinite(difference.halfWidth())
                ? " (" + Amount.changes(factor * difference.low(), factor * difference.high(), unit) + ")"
                : "";
    }

    /** How large the change is beside the baseline: {@code 0.251 % of 106,000}. */
    String share() {
        double level = effect.baseline().mean();
        return Amount.bare(Math.abs(effect.difference().mean() / level), Unit.SHARE) + " of "
                + Amount.bare(factor * level, unit);
    }
}
