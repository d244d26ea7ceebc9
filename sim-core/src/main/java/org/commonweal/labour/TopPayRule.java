package org.commonweal.labour;

import org.commonweal.economy.People.Talents;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * Where the best paid of a place begin, whose pay may differ more than that of others. How much more is not set: it is
 * what the tax returns of the place say, the mean of taxpayers' pay over its median (model specification 5.3).
 */
public record TopPayRule(
        @Param(
                value = 0.84,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                neutral = 10,
                what =
                        "talent above which the best paid stand, in standard deviations from the median: 0.84 is the best-paid fifth",
                source =
                        "Annual Survey of Hours and Earnings 2024 by place of work: up to the eightieth percentile pay stands to the median in Islington as in Preston, 1.69 and 1.67 to 1",
                status = Status.ESTIMATED)
        double from,

        @Param(
                value = 2,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "widest spread there may be among the best paid: standard deviation of the logarithm of talent",
                source = "assumed: more than Islington needs, 1.6",
                status = Status.ASSUMED)
        double widest,

        @Param(
                value = 10.42,
                unit = Unit.POUNDS_PER_HOUR,
                min = 0,
                max = 1000,
                neutral = 0,
                what =
                        "minimum wage under which the tax returns' pay was earned: another minimum (wages.minimum) changes nobody's talent",
                source =
                        "National Minimum Wage (Amendment) Regulations 2023: National Living Wage from April 2023, the year of the accounts that pay comes from",
                status = Status.OBSERVED)
        double minimum,

        @Param(
                value = 12_570,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what =
                        "personal allowance of the tax returns, above which somebody is in them: another allowance (fiscal.income-tax) changes nobody's talent",
                source = "Income Tax Act 2007 section 35, as frozen by Finance Act 2021 section 5, in 2022-23",
                status = Status.OBSERVED)
        double allowance) {

    /** Whether somebody is in the tax returns. @param pay [pence a month] */
    public boolean isTaxpayer(double pay) {
        return pay * 12 > allowance * 100;
    }

    /** The least that anybody in the tax returns earned [pence a month]. @param hours a week */
    public double least(double hours) {
        return minimum * hours * 52 / 12 * 100;
    }

    /**
     * Talents of which those of the best paid differ more.
     *
     * @param spread standard deviation of the logarithm, of all but the best paid
     * @param share how far the spread of the best paid is from that of the others to the widest, 0-1
     * @param scale what all are multiplied with
     */
    public Talents talents(double spread, double share, double scale) {
        return new Talents(spread, from, spread + share * Math.max(0, widest - spread), scale);
    }
}
