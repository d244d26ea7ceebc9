package org.commonweal.results.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How numbers of one kind are written, on axes and in sentences; the same on every machine. */
public enum NumberStyle {
    /** A share 0-1, written in per cent. */
    PERCENT("0.##\u00a0%", "0\u00a0%", "0.0\u00a0%", "0.0\u00a0%", 0.1, 0.01),
    /** Pounds. */
    POUNDS("£#,##0.##", "£#,##0", "£#,##0", "£#,##0.00", 100, 10),
    /** Millions of pounds. */
    MILLION_POUNDS("£#,##0.##m", "£#,##0m", "£#,##0.0m", "£#,##0.00m", 100, 10),
    /** Any other number. */
    PLAIN("#,##0.###", "#,##0", "#,##0.0", "0.00", 100, 10);

    private final String axis;
    private final String large;
    private final String medium;
    private final String small;
    private final double largeFrom;
    private final double mediumFrom;

    NumberStyle(String axis, String large, String medium, String small, double largeFrom, double mediumFrom) {
        this.axis = axis;
        this.large = large;
        this.medium = medium;
        this.small = small;
        this.largeFrom = largeFrom;
        this.mediumFrom = mediumFrom;
    }

    /**
     * The style of a unit.
     *
     * @param unit a unit as the catalogue of indicators spells it, e.g. {@code share}, {@code pounds/month}
     */
    public static NumberStyle of(String unit) {
        return switch (unit) {
            case "share", "1/year", "1/month" -> PERCENT;
            default -> unit.startsWith("million pounds") ? MILLION_POUNDS : unit.startsWith("pounds") ? POUNDS : PLAIN;
        };
    }

    /** A number in a sentence or label, rounded to what can be taken in; a dash where there is none. */
    public String text(double value) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        double size = Math.abs(value);
        String text = format(size >= largeFrom ? large : size >= mediumFrom ? medium : small)
                .format(value);
        return text.matches("-[^1-9]*") ? text.substring(1) : text;
    }

    /** The format of an axis's ticks. */
    public NumberFormat axis() {
        return format(axis);
    }

    private static NumberFormat format(String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
    }
}
