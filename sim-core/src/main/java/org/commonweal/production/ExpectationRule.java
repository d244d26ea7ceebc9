package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What orders a firm expects (model specification 5.1). */
@Answers(ExpectationRule.Adaptive.class)
public interface ExpectationRule {

    /**
     * Orders expected of next month [pence].
     *
     * @param expected what was expected of the month that has ended [pence]
     * @param orders what came in then, served or turned away [pence]
     */
    double next(double expected, long orders);

    /** A moving average: E' = E + w (orders - E). */
    record Adaptive(
            @Param(
                    value = 0.22,
                    unit = Unit.PER_MONTH,
                    min = 0,
                    max = 1,
                    what = "weight of last month's orders",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double weight)
            implements ExpectationRule {

        @Override
        public double next(double expected, long orders) {
            return expected + weight * (orders - expected);
        }
    }
}
