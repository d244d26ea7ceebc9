package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What orders a firm expects (model specification 5.1). */
public record ExpectationRule(
        @Param(
                value = 0.22,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "weight of last month's orders",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double weight) {

    /** Expected orders next month [pence]: E + w (orders - E). */
    public double next(double expected, long orders) {
        return expected + weight * (orders - expected);
    }
}
