package org.commonweal.measure;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

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
        double partTimeUpTo,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 12,
                what =
                        "how often wealth and the spread of incomes are measured, from the start of each year and at its end; in between they stand as they were",
                source = "a choice: they move slowly, and are a tenth of a month's work; 1 measures them every month",
                status = Status.ASSUMED)
        int distributionsEvery,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether disposable income counts what employees put into pensions, in its spread and in spending by quintile",
                source = "definition of the ONS, Effects of taxes and benefits: neither tax nor spending",
                status = Status.OBSERVED)
        boolean pensionsInIncome) {

    /** Whether wealth and the spread of incomes are measured in a month. */
    boolean takesDistributions(Month month) {
        return month.ofYear() % distributionsEvery == 0 || month.closesYear();
    }

    /** What of an employee's contribution to a pension counts as disposable income, in what follows the ONS [pence]. */
    long asIncome(long contribution) {
        return pensionsInIncome ? contribution : 0;
    }

    /** Whether so many hours a week are part-time work. */
    boolean isPartTime(double hours) {
        return hours <= partTimeUpTo;
    }
}
