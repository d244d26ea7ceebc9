package org.commonweal.results.report.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.commonweal.results.archive.SeriesMeta.Direction;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;

/** Sentences about effects that say no more than their intervals do. */
final class Sentences {
    private static final int MANY = 1000;
    private static final MathContext WORTH = new MathContext(2, RoundingMode.UP);

    private Sentences() {}

    /** The verdict on an effect in a table. */
    static String verdict(Effect effect, Direction direction) {
        Interval difference = effect.difference();
        if (!Double.isFinite(difference.mean())) {
            return "not measured";
        }
        if (effect.isNothing()) {
            return "no change in any pair";
        }
        if (difference.count() < Family.FEWEST_PAIRS) {
            return "too few pairs to say";
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
}
