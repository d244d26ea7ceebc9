package org.commonweal.labour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * The least that is paid for an hour by law, and what it does to pay just above it (model specification 5.3). It moves pay
 * between people of an industry: what the industry pays in all follows from its output.
 */
public record MinimumWageRule(
        @Param(
                value = 10.42,
                unit = Unit.POUNDS_PER_HOUR,
                min = 0,
                max = 1000,
                neutral = 0,
                what = "minimum wage, for all ages",
                source =
                        "National Minimum Wage (Amendment) Regulations 2023: National Living Wage from April 2023, the year of the accounts that pay comes from",
                status = Status.OBSERVED)
        double hourly,

        @Param(
                value = 0.145,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "how far above the minimum wage somebody ends who would earn just as much without it",
                source =
                        "calibrated to jobs below the Real Living Wage (C14): employers keep some of the difference between grades",
                status = Status.CALIBRATED)
        double difference) {

    /** The least gross pay of a month [pence]. @param hours a week */
    public double monthly(double hours) {
        return hourly * hours * 52 / 12 * 100;
    }

    /**
     * Pay with the minimum: the higher of both, rounded where they meet, so that who would earn more still does.
     *
     * @param pay without it
     * @param least minimum for the same hours, in the same unit
     */
    public double lifted(double pay, double least) {
        double gap = pay - least;
        double blur = 2 * difference * least;
        return (pay + least + StrictMath.sqrt(gap * gap + blur * blur)) / 2;
    }
}
