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

    /**
     * A firm's standing outside next month, given its shares of the industry.
     *
     * @param share of its standing
     * @param capacityShare of its capacity
     * @param ownShare of the people for whom its firms were made
     */
    double nextStanding(double share, double capacityShare, double ownShare);

    /**
     * What the outside spends on an industry's product relative to month zero, if its firms keep their orders.
     *
     * @param state logarithm of demand relative to month zero
     * @param price of the industry's exports relative to month zero
     */
    double privateDemand(double state, double price);

    /** The same of anchors elsewhere, as a part of what all spent at month zero. @param before whether it is before then */
    double publicDemand(boolean before);

    /** Orders of an industry relative to month zero after a firm with this share of them has closed. */
    double afterClosing(double level, double share);

    /** The same after one has been founded. @param usual share of firms like it that close at month zero */
    double afterFounding(double level, double usual);

    /** The same after a month in which firms win orders anew. */
    double regained(double level);

    /** Of a sale outside, what the region buys; the nation buys the rest [pence]. */
    long toRegion(long sold);

    /** Demand goes back to what it was: x' = rho x + sigma e. Its total answers to prices here, and its shares do. */
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
                    value = 0.3,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    neutral = 0,
                    what = "how much of that goes by the size a firm was made for rather than the one it has",
                    source =
                            "[A]: most differences of size are there from the start, and the rest fades (Sedlacek, Sterk and Pugsley 2021 [M]); 0: every firm may be of any size in time",
                    status = Status.ASSUMED)
            double ownSize,

            @Param(
                    value = 0.60,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "share of outside demand that comes from the region",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double regionShare,

            @Param(
                    value = 1,
                    unit = Unit.EXPONENT,
                    min = 0,
                    max = 10,
                    neutral = 0,
                    what = "price elasticity of what the outside spends on an industry of the place as a whole",
                    source = "elasticities of exports are 1-3 [M]; 0 is the model before there was any",
                    status = Status.ASSUMED)
            double totalElasticity,

            @Param(
                    value = 0.3,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    neutral = 1,
                    what = "of the orders of a firm that closes, what passes to others in the place",
                    source = "[A]; 1 is the model in which a place loses no orders",
                    status = Status.ASSUMED)
            double passedOn,

            @Param(
                    value = 0.05,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "of the orders that a place has lost since its opening, what the others win back in a year",
                    source =
                            "[A]: markets are won anew over a generation; without effect while all orders are passed on",
                    status = Status.ASSUMED)
            double regain,

            @Param(
                    value = 0.06,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    neutral = 0,
                    what = "of exports at month zero, sales to public buyers elsewhere",
                    source =
                            "order of magnitude 0.06: councils (evidence A26) and NHS trusts (H4) of England buy for about 90 billion pounds, firms of the UK sell for about 30 times as much [M]; 0 does not tell them apart",
                    status = Status.ASSUMED)
            double publicShare,

            @Param(
                    value = 1,
                    unit = Unit.RATIO,
                    min = 0,
                    max = 3,
                    neutral = 1,
                    what = "what public buyers elsewhere buy from the place after month zero, relative to before",
                    source = "usual; below 1 if they keep their spending at home, too",
                    status = Status.ASSUMED)
            double publicBuying)
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

        /** A part of the way to (1 - o) capacity share + o own share, so that exits do not destroy demand. */
        @Override
        public double nextStanding(double share, double capacityShare, double ownShare) {
            return share + standing * ((1 - ownSize) * capacityShare + ownSize * ownShare - share);
        }

        /** (1 - public share) e^x (P / P_0)^-eta. */
        @Override
        public double privateDemand(double state, double price) {
            double answer = totalElasticity == 0 ? 1 : StrictMath.exp(-totalElasticity * StrictMath.log(price));
            return (1 - publicShare) * StrictMath.exp(state) * answer;
        }

        @Override
        public double publicDemand(boolean before) {
            return before ? publicShare : publicShare * publicBuying;
        }

        /** L (1 - (1 - passed on) share). */
        @Override
        public double afterClosing(double level, double share) {
            return level * (1 - (1 - passedOn) * Math.min(1, share));
        }

        /** L + (1 - passed on) usual, as far as orders are missing: the outside buys no more because more firms begin. */
        @Override
        public double afterFounding(double level, double usual) {
            return Math.max(level, Math.min(1, level + (1 - passedOn) * usual));
        }

        /** L + regain / 12 (1 - L). */
        @Override
        public double regained(double level) {
            return level + regain / 12 * (1 - level);
        }

        @Override
        public long toRegion(long sold) {
            return Pence.share(regionShare, sold);
        }
    }
}
