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
                value = 4,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "widest spread there may be among the best paid: standard deviation of the logarithm of talent",
                source = "assumed: nobody known is spread as wide; Islington needs 1.9",
                status = Status.ASSUMED)
        double widest) {

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
