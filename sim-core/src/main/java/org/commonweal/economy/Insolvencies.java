package org.commonweal.economy;

import org.commonweal.time.Month;

/**
 * How many of the smallest firms became insolvent in the burn-in: young ones on the register, and all others. Branches, whom
 * parents support, are not counted, and after the burn-in nobody is: what a policy or a shock does to firms is not taken off those
 * that close by choice.
 */
public final class Insolvencies {
    /** Firms on the register that are not five years old, and all others. */
    public static final int YOUNG = 0;

    public static final int OTHERS = 1;

    private final long[] firmMonths = new long[OTHERS + 1];
    private final long[] insolvent = new long[OTHERS + 1];
    private int months;

    /** Among whom a firm is counted. @param monthsTraded completed; @param registered whether it is on the register */
    public static int group(int monthsTraded, boolean registered) {
        return registered && monthsTraded < Month.FIVE_YEARS ? YOUNG : OTHERS;
    }

    /** A month of the burn-in has been counted. */
    public void closeMonth() {
        months++;
    }

    /** A firm of few people was there this month. @param group see {@link #group} */
    public void count(int group, boolean fails) {
        firmMonths[group]++;
        insolvent[group] += fails ? 1 : 0;
    }

    /**
     * Firms of a group that become insolvent in a year, of those there are.
     *
     * @param expected before anything was counted [1/year]
     * @param weight years of counting for which what was expected stands
     */
    public double rate(int group, double expected, double weight) {
        if (firmMonths[group] == 0) {
            return expected;
        }
        double counted = Month.PER_YEAR * (double) insolvent[group] / firmMonths[group];
        double years = months / (double) Month.PER_YEAR;
        return expected + (counted - expected) * years / (years + weight);
    }
}
