package org.commonweal.model;

import org.commonweal.money.AgainstTrend;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * What output an hour and pay grow by beyond prices. The model is written against this trend: pay, prices relative to it,
 * benefits, thresholds, rents, grants and exports follow it and stay as they are, and whatever does not follow it by itself
 * falls behind (model specification 1).
 */
public record GrowthRule(
        @Param(
                value = 0.01,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.05,
                what = "trend of productivity and real pay, taken off every return and added to every loss of worth",
                source = "[E] output an hour in the United Kingdom grew by about 0.5 to 1 % a year from 2010",
                status = Status.ASSUMED)
        double productivity) {

    /** What is left of a real return against the trend [a year]. */
    double against(double rate, AgainstTrend how) {
        double left = how.loss() ? and(rate) : left(rate);
        return how.mayFall() ? left : Math.max(0, left);
    }

    /** What is left of a rate [a year]. */
    double left(double rate) {
        return rate - productivity;
    }

    /** Growth and a rate [a year]. */
    double and(double rate) {
        return rate + productivity;
    }

    /** Whether nothing grows. */
    boolean isNone() {
        return productivity == 0;
    }
}
