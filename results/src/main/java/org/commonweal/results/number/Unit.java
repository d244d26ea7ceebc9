package org.commonweal.results.number;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.Set;

/**
 * A unit, read once from how the archive spells it: {@code pounds/month}, {@code share}, {@code people}.
 *
 * @param text how it is spelt
 * @param quantity what sort of number it makes
 * @param what what is counted: the text before the stroke
 * @param per in what time, or for how much: the text behind the stroke; empty if there is none
 */
public record Unit(@JsonValue String text, Quantity quantity, String what, String per) {

    /** Sorts of numbers. */
    public enum Quantity {
        /** A part of a whole, 0-1; a rate is the part of a whole in some time. */
        SHARE,
        POUNDS,
        MILLION_POUNDS,
        /** A bare number: a ratio, an index. */
        NUMBER,
        /** So many of something. */
        THINGS
    }

    private static final Map<String, Quantity> SPELLINGS = Map.of(
            "share", Quantity.SHARE,
            "1", Quantity.SHARE,
            "pounds", Quantity.POUNDS,
            "million pounds", Quantity.MILLION_POUNDS,
            "ratio", Quantity.NUMBER,
            "count", Quantity.NUMBER,
            "gini", Quantity.NUMBER,
            "", Quantity.NUMBER);

    private static final int MONTHS = 12;
    private static final Set<String> TIMES = Set.of("day", "week", "month", "quarter", "year");

    /** A bare number. */
    public static final Unit NUMBER = of("");

    /** A part of a whole, 0-1. */
    public static final Unit SHARE = of("share");

    public static final Unit POUNDS = of("pounds");
    public static final Unit POUNDS_A_YEAR = of("pounds/year");

    /** The unit that is spelt so. */
    @JsonCreator
    public static Unit of(String text) {
        int stroke = text.indexOf('/');
        String what = stroke < 0 ? text : text.substring(0, stroke);
        String per = stroke < 0 ? "" : text.substring(stroke + 1);
        return new Unit(text, SPELLINGS.getOrDefault(what, Quantity.THINGS), what, per);
    }

    /** Whether it is a part of a whole. */
    public boolean isShare() {
        return quantity == Quantity.SHARE;
    }

    /** Whether it is money. */
    public boolean isMoney() {
        return quantity == Quantity.POUNDS || quantity == Quantity.MILLION_POUNDS;
    }

    /** Whether it is counted by the month. */
    public boolean isMonthly() {
        return per.equals("month");
    }

    /** What is counted, in no time: {@code pounds} of {@code pounds/month}. */
    public Unit altogether() {
        return per.isEmpty() ? this : of(isShare() ? SHARE.text : what);
    }

    /** The unit in which people speak of it: money that is counted by the month, by the year. */
    public Unit spoken() {
        return isMonthlyMoney() ? of(what + "/year") : this;
    }

    /** From this unit to that one. */
    public double spokenFactor() {
        return isMonthlyMoney() ? MONTHS : 1;
    }

    private boolean isMonthlyMoney() {
        return isMoney() && isMonthly();
    }

    /** What a number is multiplied by before it is written: shares are written in hundredths, money in pounds. */
    double factor() {
        return isShare() ? 100 : quantity == Quantity.MILLION_POUNDS ? 1e6 : 1;
    }

    /** The unit in words: {@code pounds a month}, {@code people}. */
    public String words() {
        return (isShare() ? SHARE.text : what) + period();
    }

    /** The time in words, with a space before it: {@code  a month}; empty if there is none. */
    String period() {
        return per.isEmpty() ? "" : (TIMES.contains(per) ? " a " : " per ") + per;
    }
}
