package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How demand from outside moves and which firms it reaches (model specification 5.6). */
public record ExportRule(
        @Param(
                value = 0.96,
                unit = Unit.RATIO,
                min = 0,
                max = 0.999,
                what = "share of a deviation that is left after a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double persistence,

        @Param(
                value = 0.012,
                unit = Unit.RATIO,
                min = 0,
                max = 0.3,
                what = "standard deviation of a month's shock to the logarithm",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double shock,

        @Param(
                value = 3,
                unit = Unit.EXPONENT,
                min = 0,
                max = 20,
                what = "price elasticity between firms",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double priceElasticity,

        @Param(
                value = 0.02,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "how fast a firm's standing follows its share of capacity",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double standing,

        @Param(
                value = 0.60,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of outside demand that comes from the region",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double regionShare) {

    /** Logarithm of demand relative to month zero, next month. */
    public double next(double state, double draw) {
        return persistence * state + shock * draw;
    }

    /** What decides a firm's share of outside demand: standing p^-elasticity (1/2 + quality). */
    public double weight(double standingWeight, double price, double quality) {
        return standingWeight * StrictMath.exp(-priceElasticity * StrictMath.log(price)) * (0.5 + quality);
    }
}
