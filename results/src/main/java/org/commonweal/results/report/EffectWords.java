package org.commonweal.results.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Interval;

/**
 * An effect in words: shares in points, ratios as they are, what is itself a change or a net flow in its own unit, and all
 * else in per cent of the baseline's level.
 */
final class EffectWords {
    private static final int HUNDRED = 100;
    private static final int DIGITS = 2;
    private static final int MOST_DECIMALS = 12;
    private static final Pattern ABOUT_ZERO = Pattern.compile(".*\\.(change|net|gross)");

    private final Interval difference;
    private final double factor;
    private final String unit;

    /** @param unit of the indicator, as the catalogue spells it */
    EffectWords(Effect effect, String unit) {
        difference = effect.difference();
        double level = Math.abs(effect.baseline().mean());
        if (unit.equals("share")) {
            factor = HUNDRED;
            this.unit = " points";
        } else if (unit.equals("ratio")) {
            factor = 1;
            this.unit = "";
        } else if (level == 0 || ABOUT_ZERO.matcher(effect.indicator()).matches()) {
            factor = 1;
            this.unit = " " + unit;
        } else {
            factor = HUNDRED / level;
            this.unit = " %";
        }
    }

    /** "0.42 % (0.31 to 0.53)": size and interval without the sign, for a text that says raises or lowers. */
    String amount() {
        double sign = difference.mean() < 0 ? -factor : factor;
        String ends = difference.mean() < 0
                ? rounded(sign * difference.high()) + " to " + rounded(sign * difference.low())
                : rounded(sign * difference.low()) + " to " + rounded(sign * difference.high());
        return rounded(sign * difference.mean()) + unit + " (" + ends + ")";
    }

    /** "+0.42 % ± 0.11". */
    String signed() {
        if (!Double.isFinite(difference.mean())) {
            return "–";
        }
        String mean = rounded(factor * difference.mean());
        String sign = difference.mean() > 0 ? "+" : "";
        String width = Double.isFinite(difference.halfWidth()) ? " ± " + rounded(factor * difference.halfWidth()) : "";
        return sign + mean + unit + width;
    }

    /** A number of pairs, rounded to what it is worth. */
    static String about(int pairs) {
        return String.format(
                Locale.UK,
                "%,d",
                new BigDecimal(pairs)
                        .round(new MathContext(DIGITS, RoundingMode.UP))
                        .intValue());
    }

    /** To the second digit of the half-width. */
    private String rounded(double value) {
        double width = Math.abs(factor * difference.halfWidth());
        double ruler = width > 0 && Double.isFinite(width) ? width : Math.abs(factor * difference.mean());
        int decimals = ruler > 0 ? (int) Math.min(MOST_DECIMALS, DIGITS - 1 - Math.floor(Math.log10(ruler))) : 0;
        BigDecimal number = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN);
        return number.signum() == 0 ? "0" : String.format(Locale.UK, "%,." + Math.max(0, decimals) + "f", number);
    }
}
