package org.commonweal.results.report.html;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Levels and changes of a unit as people read them: three figures, a sign on every change, changes below one in two, the unit in words. */
public final class Amount {
    private static final int FIGURES = 3;

    private Amount() {}

    /** A level, e.g. {@code £4.67m a month}, {@code 12.3 %}, {@code 90,000 people}. */
    public static String level(double value, String unit) {
        return bare(value, unit) + suffix(unit, "");
    }

    /** A change with its sign, e.g. {@code +£1.20m a month}, {@code −0.31 percentage points}. */
    public static String change(double value, String unit) {
        return bareChange(value, unit) + suffix(unit, isShare(unit) ? " percentage points" : "");
    }

    /** The size of a change without its sign, for sentences that say rises or falls. */
    public static String size(double value, String unit) {
        return barePoints(Math.abs(value), unit) + suffix(unit, isShare(unit) ? " percentage points" : "");
    }

    /** A level without its unit, for a column that names it. */
    public static String bare(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        String sign = value < 0 ? "−" : "";
        if (isShare(unit)) {
            return unlessZero(sign, figures(Math.abs(value) * 100)) + " %";
        }
        if (unit.startsWith("million pounds")) {
            return unlessZero(sign, pounds(Math.abs(value) * 1e6));
        }
        return unlessZero(sign, unit.startsWith("pounds") ? pounds(Math.abs(value)) : figures(Math.abs(value)));
    }

    /** A level on an axis, with as many places as the step between two ticks asks for. */
    static String tick(double value, double step, String unit) {
        return unlessZero(value < 0 ? "−" : "", tickSize(Math.abs(value), step, unit)) + (isShare(unit) ? " %" : "");
    }

    /** A change on an axis, likewise. */
    static String changeTick(double value, double step, String unit) {
        return Math.abs(value) < step / 2 ? "0" : (value < 0 ? "−" : "+") + tickSize(Math.abs(value), step, unit);
    }

    private static String tickSize(double size, double step, String unit) {
        boolean money = isMoney(unit);
        double factor = isShare(unit) ? 100 : unit.startsWith("million pounds") ? 1e6 : 1;
        boolean millions = money && (size * factor >= 1e6 || step * factor >= 5e4);
        double scale = (millions ? 1e6 : 1) / factor;
        double places = -Math.floor(Math.log10(step / scale) + 1e-9);
        String number = format("#,##0" + (places > 0 ? "." + "0".repeat((int) places) : ""), size / scale);
        return (money ? "£" : "") + number + (millions ? "m" : "");
    }

    /** A change without its unit, for an axis or a column that names it. */
    public static String bareChange(double value, String unit) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        return unlessZero(value < 0 ? "−" : "+", barePoints(Math.abs(value), unit));
    }

    /** What changes of a unit are called beside numbers without it. */
    public static String changeUnit(String unit) {
        if (isShare(unit)) {
            return "percentage points" + period(unit);
        }
        return isMoney(unit) ? "pounds" + period(unit) : unit;
    }

    private static String barePoints(double size, String unit) {
        if (isMoney(unit)) {
            return pounds(unit.startsWith("million pounds") ? size * 1e6 : size);
        }
        double points = isShare(unit) ? size * 100 : size;
        return figures(points < 1 ? rounded(points, FIGURES - 1).doubleValue() : points);
    }

    private static boolean isMoney(String unit) {
        return unit.startsWith("pounds") || unit.startsWith("million pounds");
    }

    private static boolean isShare(String unit) {
        return unit.equals("share") || unit.equals("1/year") || unit.equals("1/month");
    }

    private static String suffix(String unit, String points) {
        if (isShare(unit)) {
            return points + period(unit);
        }
        boolean money = isMoney(unit);
        boolean nameless = unit.isEmpty() || unit.equals("ratio") || unit.equals("count") || unit.equals("gini");
        return money ? period(unit) : nameless ? "" : " " + unit;
    }

    private static String period(String unit) {
        return unit.contains("/month") ? " a month" : unit.contains("/year") ? " a year" : "";
    }

    private static String unlessZero(String sign, String number) {
        return number.chars().anyMatch(c -> c >= '1' && c <= '9') ? sign + number : number;
    }

    private static String pounds(double size) {
        if (size >= 1e9) {
            return "£" + figures(size / 1e9) + "bn";
        }
        if (size >= 1e6) {
            return "£" + figures(size / 1e6) + "m";
        }
        return "£" + (size >= 10 || size < 0.005 ? whole(size) : format("0.00", size));
    }

    /** Three figures, whole numbers whole: 0.012, 1.23, 12.3, 123, 12,345. */
    private static String figures(double size) {
        if (size >= 100 || size == Math.rint(size)) {
            return format("#,##0", size);
        }
        return format("0.######", rounded(size, FIGURES));
    }

    private static String whole(double size) {
        return format("#,##0", rounded(size, FIGURES).doubleValue());
    }

    private static BigDecimal rounded(double size, int figures) {
        return new BigDecimal(size).round(new MathContext(figures, RoundingMode.HALF_UP));
    }

    private static String format(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK)).format(number);
    }
}
