package org.commonweal.results.report.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.Cost;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Failure;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;

/** Sentences about effects that say no more than their intervals do. */
final class Sentences {
    private static final int MANY = 1000;
    private static final MathContext WORTH = new MathContext(2, RoundingMode.UP);

    private Sentences() {}

    /** An effect that is distinguishable from zero: {@code jobs rise by 120 people (+40 to +200; baseline 90,000 people)}. */
    static String effect(Headline headline, Unit unit, Effect effect) {
        double change = effect.difference().mean();
        return headline.words() + " " + headline.moves(change) + " by " + Amount.size(change, unit) + " ("
                + ComparisonView.ends(effect.difference(), unit) + "; baseline "
                + Amount.level(effect.baseline().mean(), unit) + ")";
    }

    /** An effect that is not distinguishable from zero, to be listed: {@code jobs (about 60)}. */
    static String unclear(Headline headline, Effect effect) {
        return headline.words() + (effect.pairsNeeded() > 0 ? " (" + needed(effect.pairsNeeded()) + ")" : "");
    }

    /** The verdict on an effect in a table. */
    static String verdict(Effect effect, Direction direction) {
        Interval difference = effect.difference();
        if (!Double.isFinite(difference.mean())) {
            return "not measured";
        }
        if (effect.isNothing()) {
            return "no change in any pair";
        }
        if (difference.count() < 2) {
            return "one pair: no interval";
        }
        if (effect.isDistinguishable()) {
            boolean up = difference.mean() > 0;
            return switch (direction) {
                case HIGHER_IS_BETTER -> up ? "higher, which is better" : "lower, which is worse";
                case LOWER_IS_BETTER -> up ? "higher, which is worse" : "lower, which is better";
                case NEITHER -> up ? "higher" : "lower";
            };
        }
        return "not distinguishable from zero"
                + (effect.pairsNeeded() > 0 ? "; needs " + needed(effect.pairsNeeded()) + " pairs" : "");
    }

    /** How many pairs an effect of this size needs, rounded to what the number is worth. */
    static String needed(int pairs) {
        int worth = new BigDecimal(pairs).round(WORTH).intValue();
        return worth > MANY ? "more than 1,000" : "about " + Amount.bare(worth, Unit.NUMBER);
    }

    /** Who pays how much for what: {@code the anchors £4.1m a year (Procurement advice, £4m to £4.2m)}. */
    static String cost(Cost cost) {
        Unit unit = Unit.POUNDS_A_YEAR;
        Interval year = cost.perYear();
        return "the " + cost.payer() + " " + Amount.level(year.mean(), unit) + " (" + cost.what() + ", "
                + (year.halfWidth() == 0 ? "the same in every pair" : Amount.levels(year.low(), year.high(), unit))
                + ")";
    }

    /** What failed, in how many runs, how much, and how that was in the baseline. */
    static String failure(Failure failure, Optional<Failure> baseline) {
        return failure.what() + ", in " + runs(failure) + ", " + Amount.level(failure.size(), failure.unit())
                + " on average (baseline: "
                + baseline.map(before -> Amount.level(before.size(), before.unit()) + " in " + runs(before))
                        .orElse("in none")
                + ")";
    }

    private static String runs(Failure failure) {
        return failure.runs() + " of " + failure.of() + " runs";
    }
}
