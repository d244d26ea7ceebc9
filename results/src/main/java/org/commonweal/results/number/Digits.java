package org.commonweal.results.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Sizes, none of them below zero, in digits: the same on every machine. */
final class Digits {
    private static final double BILLION = 1e9;
    private static final double MILLION = 1e6;

    private Digits() {}

    /** Three figures: 0.012, 1.23, 12.3, 123, 12,300. */
    static String three(double size) {
        return format(significant(size, 3));
    }

    /** Two figures. */
    static String two(double size) {
        return format(significant(size, 2));
    }

    /** The whole part in full, four figures at least: 0.6134, 12.35, 59,607. */
    static String four(double size) {
        return format(size >= 1000 ? new BigDecimal(size).setScale(0, RoundingMode.HALF_UP) : significant(size, 4));
    }

    /** Whole: 59,607. */
    static String whole(double size) {
        return places(size, 0);
    }

    /** So many places: 9.50. */
    static String places(double size, int places) {
        return format(new BigDecimal(size), "#,##0" + (places > 0 ? "." + "0".repeat(places) : ""));
    }

    /** With as many places as a step of this size asks for. */
    static String atStep(double size, double step) {
        return places(size, (int) Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
    }

    /** Pounds in three figures: £9.50, £12,300, £1.2m, £1.2bn. */
    static String pounds(double size) {
        double rounded = significant(size, 3).doubleValue();
        if (rounded >= MILLION) {
            return "£" + three(rounded / scale(rounded)) + suffix(rounded);
        }
        return "£" + (rounded >= 10 || rounded < 0.005 ? whole(rounded) : places(rounded, 2));
    }

    /** What pounds are counted in: ones, millions or billions. */
    static double scale(double pounds) {
        return pounds >= BILLION ? BILLION : pounds >= MILLION ? MILLION : 1;
    }

    /** What stands behind pounds that are counted so. */
    static String suffix(double pounds) {
        return pounds >= BILLION ? "bn" : pounds >= MILLION ? "m" : "";
    }

    /** The place of the second figure: 3 of 0.012, -1 of 123; 0 of nothing. */
    static int placesOfTwo(double size) {
        BigDecimal two = significant(size, 2);
        return two.signum() == 0 ? 0 : two.scale() - two.precision() + 2;
    }

    /** Rounded at a place behind the point, or before it where that is below zero. */
    static String rounded(double size, int places) {
        BigDecimal rounded = new BigDecimal(size).setScale(places, RoundingMode.HALF_UP);
        return places > 0 ? places(rounded.doubleValue(), places) : format(rounded);
    }

    private static BigDecimal significant(double size, int figures) {
        return new BigDecimal(size).round(new MathContext(figures, RoundingMode.HALF_UP));
    }

    private static String format(BigDecimal number) {
        return format(number, "#,##0.##########");
    }

    private static String format(BigDecimal number, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.UK));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
