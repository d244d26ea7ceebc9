package org.commonweal.measure;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The pay for an hour below which somebody counts as paid less than it takes to live (model specification 8). */
public record LivingWageRule(
        @Param(
                value = 10.90,
                unit = Unit.POUNDS_PER_HOUR,
                min = 0,
                max = 1000,
                what = "Real Living Wage outside London",
                source =
                        "rate outside London that pay of April 2023 is held against (evidence H10, H11), the year of the accounts that pay comes from; 12.60 in 2025",
                status = Status.OBSERVED)
        double hourly,

        @Param(
                value = 11.95,
                unit = Unit.POUNDS_PER_HOUR,
                min = 0,
                max = 1000,
                what = "Real Living Wage in London",
                source =
                        "Living Wage Foundation: rate of London announced with 10.90 in September 2022; 13.85 with 12.60",
                status = Status.OBSERVED)
        double inLondon) {

    /** Gross pay of a month at the Real Living Wage [pence]. @param hours a week; @param london whether it is London's */
    public double monthly(double hours, boolean london) {
        return (london ? inLondon : hourly) * hours * 52 / 12 * 100;
    }
}
