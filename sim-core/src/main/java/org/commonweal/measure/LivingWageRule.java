package org.commonweal.measure;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The pay below which somebody counts as paid less than it takes to live (model specification 8). */
public record LivingWageRule(
        @Param(
                value = 12.60,
                unit = Unit.POUNDS_PER_HOUR,
                min = 0,
                max = 1000,
                what = "Real Living Wage",
                source = "rate of 2025 outside London (evidence H10)",
                status = Status.OBSERVED)
        double hourly,

        @Param(
                value = 37,
                unit = Unit.HOURS_PER_WEEK,
                min = 1,
                max = 168,
                what = "hours of a full week",
                source = "assumed: about the usual hours of full-time employees",
                status = Status.ASSUMED)
        double hours) {

    /** Gross pay of a month at the Real Living Wage [pence]. */
    public double monthly() {
        return hourly * hours * 52 / 12 * 100;
    }
}
