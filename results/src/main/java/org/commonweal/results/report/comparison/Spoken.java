package org.commonweal.results.report.comparison;

import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.chart.EffectChart;
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
public record Spoken(Effect effect, Unit unit, double factor) {
    static Spoken of(SeriesMeta meta, Effect effect) {
        Unit unit = unit(meta);
        return new Spoken(effect, unit.what().equals("people") ? Unit.NUMBER : unit, factor(meta));
    }

    /** The unit in which an indicator is drawn and tabled: money by the year. */
    static Unit unit(SeriesMeta meta) {
        return meta.unit().spoken();
    }

    /** From the archive's unit to that one. */
    static double factor(SeriesMeta meta) {
        return meta.unit().spokenFactor();
    }

    /** Whether it is distinguishable from zero. */
    public boolean isDistinguishable() {
        return effect.isDistinguishable();
    }

    /** Whether it is nothing, and the same nothing in every pair. */
    boolean isNothing() {
        return mean() == 0 && !(difference().halfWidth() > 0);
    }

    /** The change with its interval, in the unit that is spoken. */
    public Interval difference() {
        return effect.difference().times(factor);
    }

    /** The level in the baseline, likewise. */
    public double baseline() {
        return factor * effect.baseline().mean();
    }

    double mean() {
        return difference().mean();
    }

    /** The effect with its interval, to be drawn as one of a series. */
    EffectChart.Mark mark(int series) {
        Interval drawn = difference();
        return new EffectChart.Mark(
                drawn.low(),
                drawn.mean(),
                drawn.high(),
                effect.isDistinguishable(),
                series,
                drawn.halfWidth() * Math.sqrt(effect.components().luck()));
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
        Interval difference = difference();
        return Double.isFinite(difference.halfWidth()) && difference.halfWidth() > 0
                ? " (" + Amount.changes(difference.low(), difference.high(), unit) + ")"
                : "";
    }

    /** Its interval, or that it may be chance. */
    String doubt() {
        return isDistinguishable() || isNothing() ? interval() : " (may be chance)";
    }

    /** The change beside the baseline, 0-1. */
    public double share() {
        return mean() / Math.abs(baseline());
    }

    /** How large the change is beside the baseline: {@code 0.251 % of 106,000}. */
    String ofBaseline() {
        return Amount.bare(Math.abs(share()), Unit.SHARE) + " of " + Amount.bare(baseline(), unit);
    }
}
