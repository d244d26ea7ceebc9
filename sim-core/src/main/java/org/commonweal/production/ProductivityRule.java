package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How a firm's productivity moves: a slow return to its industry's mean (model specification 5.1). */
public record ProductivityRule(
        @Param(
                value = 0.985,
                unit = Unit.RATIO,
                min = 0,
                max = 0.9999,
                what = "share of the gap that is left after a month",
                source = "starting values of a trial run that was stable for 25 years; half-life 46 months",
                status = Status.ASSUMED)
        double persistence,

        @Param(
                value = 0.02,
                unit = Unit.RATIO,
                min = 0,
                max = 0.5,
                what = "standard deviation of a month's shock to the logarithm",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double shock,

        @Param(
                value = 0.10,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "standard deviation of the logarithm at month zero",
                source = "stationary value of the two above (0.116), rounded",
                status = Status.ASSUMED)
        double openingSpread) {

    /** Productivity next month, given a standard normal draw: log a' = rho (log a + sigma e). */
    public double next(double productivity, double draw) {
        return StrictMath.exp(persistence * (StrictMath.log(productivity) + shock * draw));
    }
}
