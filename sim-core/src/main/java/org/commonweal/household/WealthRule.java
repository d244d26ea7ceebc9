package org.commonweal.household;

import org.commonweal.money.AgainstTrend;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much wealth households want, and in what form (model specification 5.5). */
public record WealthRule(
        @Param(
                value = 0.012,
                unit = Unit.YEARS,
                min = 0,
                max = 20,
                what = "median taste for liquid wealth, in years of labour income",
                source = "calibrated to the wealth distribution [A]",
                status = Status.CALIBRATED)
        double medianTaste,

        @Param(
                value = 3.4,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what = "standard deviation of its logarithm",
                source = "calibrated to the wealth distribution (scenarios/calibration/baseline)",
                status = Status.CALIBRATED)
        double tasteSpread,

        @Param(
                value = 1.2,
                unit = Unit.EXPONENT,
                min = 0,
                max = 4,
                what = "how much it grows with earning power",
                source = "calibrated to the wealth distribution [A]",
                status = Status.CALIBRATED)
        double earningPower,

        @Param(
                value = 0.05,
                unit = Unit.RATIO,
                min = 0.001,
                max = 1,
                what = "earning power relative to the mean below which it falls no further",
                source = "assumed: so that nobody wants nothing",
                status = Status.ASSUMED)
        double leastPower,

        @Param(
                value = 80,
                unit = Unit.YEARS,
                min = 1,
                max = 100,
                what = "largest taste",
                source = "assumed; 20 in the specification leaves the top 1 % too little",
                status = Status.ASSUMED)
        double largestTaste,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "income in deposits above which units are bought",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int muchCash,

        @Param(
                value = 1.5,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "income in deposits below which units are sold",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double littleCash,

        @Param(
                value = 0.04,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of the excess moved into units in a month",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double portfolioSpeed,

        @Param(
                value = 0.05,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.3,
                what = "income from equity units, real",
                source =
                        "[E] real return of equities in the United Kingdom since 1900, 5.3 % a year (Dimson, Marsh and Staunton)",
                status = Status.ASSUMED)
        @AgainstTrend
        double unitReturn,

        @Param(
                value = 0.125,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "weight of this month's income in smoothed income",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double smoothing,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "taste for wealth of a retired household relative to that in its working life",
                source =
                        "assumed: savings are spent in retirement, in part (life cycle; means by age in the Wealth and Assets Survey)",
                status = Status.ASSUMED)
        double retiredTaste,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "income, of all that a household has, for which it wants wealth at least",
                source = "assumed: who lives on capital wants some of it, too",
                status = Status.ASSUMED)
        double leastLabourShare,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "part of the income from capital for which it wants wealth, beside all other income",
                source = "assumed: who gets used to an income wants to keep it, wherever it comes from; to be swept",
                status = Status.ASSUMED)
        double capitalIncomeCounted,

        @Param(
                value = 0.985,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "what is left of a taste for wealth after a year; the rest is drawn anew",
                source = "assumed: tastes last, but few want the same all their life; to be swept",
                status = Status.ASSUMED)
        double tastePersistence) {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public WealthRule {
        Contradiction.unlessOrdered("little-cash", littleCash, "much-cash", muchCash);
    }

    /** A household's taste: lognormal, times earning power to a power [years of labour income]. */
    public double taste(double draw, double earningPowerRatio) {
        double taste = medianTaste
                * StrictMath.exp(tasteSpread * draw)
                * StrictMath.pow(Math.max(leastPower, earningPowerRatio), earningPower);
        return Math.min(largestTaste, taste);
    }

    /** Whether tastes change at all in a working life or in retirement. */
    public boolean tastesChange() {
        return tastePersistence < 1;
    }

    /**
     * A taste a year later: its logarithm, less that of the median for the earning power, is autoregressive, so that the
     * tastes of many stay as they are spread.
     *
     * @param taste a year ago
     * @param draw a standard normal number
     * @param retired whether the household is retired
     */
    public double redrawn(double taste, double draw, double earningPowerRatio, boolean retired) {
        double usual = taste(0, earningPowerRatio) * (retired ? retiredTaste : 1);
        boolean apart = taste > 0 && usual > 0 && tasteSpread > 0;
        double before = apart ? StrictMath.log(taste / usual) / tasteSpread : 0;
        double after = tastePersistence * before + Math.sqrt(1 - tastePersistence * tastePersistence) * draw;
        double working = taste(after, earningPowerRatio);
        return retired ? inRetirement(working) : working;
    }

    /**
     * Liquid wealth that a household wants [pence]: F* = 12 omega max(Y_L + c (Y - Y_L), s Y). Income from capital
     * counts in part: if all of it did, those with large tastes would want ever more.
     *
     * @param income Y [pence a month]
     * @param labourIncome Y_L, without income from capital [pence a month]
     * @param taste omega [years of labour income]
     */
    public double wanted(double income, double labourIncome, double taste) {
        double counted = labourIncome + capitalIncomeCounted * (income - labourIncome);
        return 12 * taste * Math.max(counted, leastLabourShare * income);
    }

    /** Deposits above which units are bought [pence]. @param income smoothed [pence a month] */
    public long mostCash(double income) {
        return Pence.round(muchCash * income);
    }

    /** Deposits below which units are sold [pence]. @param income smoothed [pence a month] */
    public long leastCash(double income) {
        return Pence.round(littleCash * income);
    }

    /** What is moved into units in a month [pence]. @param excess deposits beyond the most [pence] */
    public long moved(long excess) {
        return Pence.round(portfolioSpeed * excess);
    }

    /** Income of a month from units [pence, before rounding]. */
    public double unitIncome(long units) {
        return units * unitReturn / 12;
    }

    /** Taste for wealth after retirement, given that before. */
    public double inRetirement(double taste) {
        return taste * retiredTaste;
    }

    /** Smoothed income next month [pence]: S + w (income - S). */
    public double smooth(double smoothed, long income) {
        return smoothed + smoothing * (income - smoothed);
    }
}
