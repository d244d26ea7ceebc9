package org.commonweal.production;

import org.commonweal.economy.Firms;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How demand from outside moves, which firms it reaches and where it comes from (model specification 5.6). */
@Answers(ExportRule.Autoregressive.class)
public interface ExportRule {

    /** Logarithm of demand for an industry relative to month zero, next month. @param draw a standard normal number */
    double next(double state, double draw);

    /**
     * What decides a firm's share of the demand for its industry.
     *
     * @param standing its standing outside, a share of the industry's
     * @param price relative to month zero
     * @param quality 0-1, {@link Firms#MEAN_QUALITY} on average
     */
    double weight(double standing, double price, double quality);

    /** A firm's standing outside next month, given its share of the industry's standing and capacity. */
    double nextStanding(double share, double capacityShare);

    /** Of a sale outside, what the region buys; the nation buys the rest [pence]. */
    long toRegion(long sold);

    /** Demand goes back to what it was: x' = rho x + sigma e. Its total does not answer to prices here, its shares do. */
    record Autoregressive(
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
            double regionShare)
            implements ExportRule {

        @Override
        public double next(double state, double draw) {
            return persistence * state + shock * draw;
        }

        /** Standing p^-elasticity (1 + quality above the mean); nobody outside buys where that is below zero. */
        @Override
        public double weight(double standingWeight, double price, double quality) {
            return standingWeight
                    * StrictMath.exp(-priceElasticity * StrictMath.log(price))
                    * Math.max(0, 1 - Firms.MEAN_QUALITY + quality);
        }

        /** A part of the way to the share of capacity, so that exits do not destroy demand. */
        @Override
        public double nextStanding(double share, double capacityShare) {
            return share + standing * (capacityShare - share);
        }

        @Override
        public long toRegion(long sold) {
            return Pence.share(regionShare, sold);
        }
    }
}
