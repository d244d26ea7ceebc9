package org.commonweal.results.number;

import java.util.regex.Pattern;

/**
 * Numbers of a unit as people read them. In sentences and charts three figures, a sign on every change, amounts of money
 * in pounds, millions or billions, parts of a whole in per cent and their changes in percentage points. In tables whose
 * numbers are compared one by one the whole part in full and four figures at least. A dash where there is no number, and
 * never a zero below zero.
 */
public final class Amount {
    private static final String NONE = "–";
    private static final String PER_CENT = "\u00a0%"; // a number and its sign stay on one line
    private static final String TO = " to ";
    private static final Pattern NUMBER = Pattern.compile("[+−-]?£?[\\d,]+(\\.\\d+)?(m|bn|p)?([ \u00a0]%)?");
    private static final String WITHIN = " ±";

    private Amount() {}

    // ---- in sentences and charts ------------------------------------------------------------------------------------

    /** A level with its unit, e.g. {@code £4.67m a month}, {@code 12.3 %}, {@code 90,000 people}. */
    public static String level(double value, Unit unit) {
        return bare(value, unit) + suffix(unit, "");
    }

    /** A level without the words of its unit, for a column or axis that names it: {@code £4.67m}. */
    public static String bare(double value, Unit unit) {
        if (!Double.isFinite(value)) {
            return NONE;
        }
        double size = Math.abs(value);
        return unit.isShare()
                ? signed(value, "", Digits.three(100 * size)) + PER_CENT
                : signed(value, "", levelSize(size, unit));
    }

    /** A change with its sign and unit, e.g. {@code +£1.2m a month}, {@code −0.31 percentage points}. */
    public static String change(double value, Unit unit) {
        return bareChange(value, unit) + suffix(unit, points(unit));
    }

    /** A change without its unit, for a column or axis that names it. */
    public static String bareChange(double value, Unit unit) {
        return Double.isFinite(value) ? signed(value, "+", changeSize(Math.abs(value), unit)) : NONE;
    }

    /** The size of a change without its sign, for sentences that say rises or falls. */
    public static String size(double value, Unit unit) {
        return changeSize(Math.abs(value), unit) + suffix(unit, points(unit));
    }

    /** What changes of a unit are called beside numbers without it. */
    public static String changeUnit(Unit unit) {
        return unit.isShare()
                ? "percentage points" + unit.period()
                : unit.isMoney() ? "pounds" + unit.period() : unit.words();
    }

    /** A share as pence of a pound, e.g. {@code 38.1p}. */
    public static String pence(double share) {
        return Double.isFinite(share) ? signed(share, "", Digits.three(100 * Math.abs(share))) + "p" : NONE;
    }

    /** So many things: {@code 1 pair}, {@code 1,000 pairs}. */
    public static String count(long count, String one, String many) {
        return Digits.whole(count) + " " + (count == 1 ? one : many);
    }

    // ---- intervals --------------------------------------------------------------------------------------------------

    /** The ends of an interval of changes, e.g. {@code −£400,000 to +£2m}; a dash where there is none. */
    public static String changes(double low, double high, Unit unit) {
        return Double.isFinite(low) && Double.isFinite(high)
                ? bareChange(low, unit) + TO + bareChange(high, unit)
                : NONE;
    }

    /** The ends of an interval of levels, e.g. {@code £110,000 to £130,000}; a dash where there is none. */
    public static String levels(double low, double high, Unit unit) {
        return Double.isFinite(low) && Double.isFinite(high) ? bare(low, unit) + TO + bare(high, unit) : NONE;
    }

    /** A mean and half of its interval, both to the second figure of the latter; the mean alone if there is none. */
    public static String within(double mean, double halfWidth, Unit unit) {
        return Double.isFinite(mean) && Double.isFinite(halfWidth)
                ? pair(mean, halfWidth, "", unit) + (unit.isShare() ? PER_CENT : "")
                : bare(mean, unit);
    }

    /** The same of a change: with its sign, and in percentage points where it is of a share. */
    public static String changeWithin(double mean, double halfWidth, Unit unit) {
        return Double.isFinite(mean) && Double.isFinite(halfWidth)
                ? pair(mean, halfWidth, "+", unit)
                : bareChange(mean, unit);
    }

    /** The same in a column whose numbers all have the places of a step. */
    public static String changeWithin(double mean, double halfWidth, double step, Unit unit) {
        return changeAt(mean, step, unit) + WITHIN + sizeAt(halfWidth, step, unit);
    }

    private static String pair(double mean, double halfWidth, String plus, Unit unit) {
        double factor = unit.factor();
        double largest = factor * Math.max(Math.abs(mean), halfWidth);
        double scale = (unit.isMoney() ? Digits.scale(largest) : 1) / factor;
        String suffix = unit.isMoney() ? Digits.suffix(largest) : "";
        String pound = unit.isMoney() ? "£" : "";
        int places = Digits.placesOfTwo(halfWidth / scale);
        String size = pound + Digits.rounded(Math.abs(mean) / scale, places) + suffix;
        return signed(mean, plus, size) + WITHIN + pound + Digits.rounded(halfWidth / scale, places) + suffix;
    }

    // ---- in tables --------------------------------------------------------------------------------------------------

    /** A level in a table, without the words of its unit: {@code £24,123}, {@code 59,607}, {@code 12.34 %}. */
    public static String exact(double value, Unit unit) {
        return Double.isFinite(value) ? exactly(value, "", unit) + (unit.isShare() ? PER_CENT : "") : NONE;
    }

    /** A change in a table, with its sign; in percentage points where it is of a share. */
    public static String exactChange(double value, Unit unit) {
        return Double.isFinite(value) ? exactly(value, "+", unit) : NONE;
    }

    /** How much a number is above or below another, relative to that: {@code −1.03 %}. */
    public static String relative(double change) {
        return Double.isFinite(change) ? changeAt(change, 0.0001, Unit.SHARE) + PER_CENT : NONE;
    }

    /** Both ends of a range in a table, or the one number when they are equal. */
    public static String exact(double low, double high, Unit unit) {
        if (!Double.isFinite(low) || !Double.isFinite(high)) {
            return NONE;
        }
        String first = exact(low, unit);
        String last = exact(high, unit);
        return first.equals(last) ? first : (unit.isShare() ? exactly(low, "", unit) : first) + TO + last;
    }

    private static String exactly(double value, String plus, Unit unit) {
        double size = Math.abs(value);
        return signed(
                value,
                plus,
                switch (unit.quantity()) {
                    case SHARE -> Digits.four(100 * size);
                    case POUNDS -> "£" + (size < 1000 ? Digits.places(size, 2) : Digits.whole(size));
                    case MILLION_POUNDS -> "£" + Digits.four(size) + "m";
                    case NUMBER, THINGS -> Digits.four(size);
                });
    }

    // ---- on axes, and in columns whose numbers have the same places
    // --------------------------------------------------

    /** A level with as many places as a step between two of them asks for; zero without any. */
    public static String at(double value, double step, Unit unit) {
        boolean zero = Math.abs(value) < step / 2;
        return zero
                ? bare(0, unit)
                : signed(value, "", sizeAt(Math.abs(value), step, unit)) + (unit.isShare() ? PER_CENT : "");
    }

    /** A change, likewise. */
    public static String changeAt(double value, double step, Unit unit) {
        return signed(value, "+", sizeAt(Math.abs(value), step, unit));
    }

    private static String sizeAt(double size, double step, Unit unit) {
        if (!unit.isMoney()) {
            return Digits.atStep(size * unit.factor(), step * unit.factor());
        }
        double pounds = size * unit.factor();
        double counted = Math.max(pounds, 20 * step * unit.factor()); // so that £0.5m stands beside £1.0m
        double scale = Digits.scale(counted);
        return "£" + Digits.atStep(pounds / scale, step * unit.factor() / scale) + Digits.suffix(counted);
    }

    /** Whether a text is one number as it is written here or in a file, so that a column of them can be aligned. */
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    // ---- parts ------------------------------------------------------------------------------------------------------

    private static String levelSize(double size, Unit unit) {
        return unit.isMoney() ? Digits.pounds(size * unit.factor()) : Digits.three(size);
    }

    /** Changes below one in two figures: the third is luck. */
    private static String changeSize(double size, Unit unit) {
        double points = unit.isShare() ? 100 * size : size;
        return unit.isMoney() ? levelSize(size, unit) : points < 1 ? Digits.two(points) : Digits.three(points);
    }

    private static String points(Unit unit) {
        return unit.isShare() ? " percentage points" : "";
    }

    private static String suffix(Unit unit, String points) {
        return switch (unit.quantity()) {
            case SHARE -> points + unit.period();
            case POUNDS, MILLION_POUNDS, NUMBER -> unit.period();
            case THINGS -> " " + unit.words();
        };
    }

    private static String signed(double value, String plus, String size) {
        boolean zero = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? size : (value < 0 ? "−" : plus) + size;
    }
}
