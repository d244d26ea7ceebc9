package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How a firm's productivity moves, relative to the mean of its industry (model specification 5.1). */
@Answers(ProductivityRule.MeanReverting.class)
public interface ProductivityRule {

    /** Productivity next month. @param draw a standard normal number */
    double next(double productivity, double draw);

    /** Productivity at month zero, before it is centred on the industry's mean. @param draw a standard normal number */
    double opening(double draw);

    /** A slow return to the mean: log a' = rho (log a + sigma e); at month zero log a = s e. */
    record MeanReverting(
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
            double openingSpread)
            implements ProductivityRule {

        @Override
        public double next(double productivity, double draw) {
            return StrictMath.exp(persistence * (StrictMath.log(productivity) + shock * draw));
        }

        @Override
        public double opening(double draw) {
            return StrictMath.exp(openingSpread * draw);
        }
    }
}
