package org.commonweal.results.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers of a validation as text, with one more figure than a headline needs: a target may be missed by a little. */
final class Figures {

    private Figures() {}

    /** A number of a unit; a dash where there is none. */
    static String text(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        if (unit.equals("share") || unit.equals("1/year")) {
            return format(Math.abs(value) < 0.01 && value != 0 ? "0.00" : "0.0", value * 100) + " %";
        }
        if (unit.startsWith("million pounds")) {
            return pounds("£#,##0m", value);
        }
        if (unit.startsWith("pounds")) {
            return pounds(Math.abs(value) < 100 ? "£0.00" : "£#,##0", value);
        }
        return format(Math.abs(value) >= 100 ? "#,##0" : Math.abs(value) >= 10 ? "0.0" : "0.000", value);
    }

    /** Both ends, or the one number when they are equal. */
    static String text(Range range, String unit) {
        String low = text(range.low(), unit);
        String high = text(range.high(), unit);
        if (low.equals(high)) {
            return low;
        }
        return (high.endsWith(" %") ? low.replace(" %", "") : low) + " to " + high;
    }

    private static String pounds(String pattern, double value) {
        return (value < 0 ? "-" : "") + format(pattern, Math.abs(value));
    }

    private static String format(String pattern, double value) {
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(value);
        return text.matches("-[^1-9]*") ? text.substring(1) : text;
    }
}
