package org.commonweal.measure;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed by measures that are no published statistic (model specification 8). */
public record MeasureRule(
        WellbeingRule wellbeing,
        LivingWageRule livingWage,

        @Param(
                value = 30,
                unit = Unit.HOURS_PER_WEEK,
                min = 0,
                max = 100,
                what = "weekly hours up to which work counts as part-time",
                source = "definition of the census and of the Annual Survey of Hours and Earnings",
                status = Status.OBSERVED)
        double partTimeUpTo) {

    /** Whether so many hours a week are part-time work. */
    boolean isPartTime(double hours) {
        return hours <= partTimeUpTo;
    }
}
