package org.commonweal.procurement;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who bids for a lot, and what bids are like; draws are standard normal (model specification 5.4). */
public record BiddingRule(
        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 10,
                what = "largest lot a firm bids for, of its capacity",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double lotLimit,

        @Param(
                value = 2,
                unit = Unit.RATIO,
                min = 0,
                max = 100,
                what = "largest lot a branch bids for, relative to that of other firms of its capacity",
                source = "assumed: its parent stands behind it",
                status = Status.ASSUMED)
        double branchLots,

        @Param(
                value = 0.75,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of its capacity that a firm commits to contracts",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double commitmentLimit,

        @Param(
                value = 4,
                unit = Unit.COUNT,
                min = 1,
                max = 50,
                what = "outside bidders for a small lot",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int fewOutsiders,

        @Param(
                value = 7,
                unit = Unit.COUNT,
                min = 1,
                max = 50,
                what = "outside bidders for a large lot",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int manyOutsiders,

        @Param(
                value = 240_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000_000,
                what = "a lot is large from here",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double largeLot,

        @Param(
                value = -0.02,
                unit = Unit.RATIO,
                min = -1,
                max = 1,
                what = "mean logarithm of outside prices",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double outsidePrice,

        @Param(
                value = 0.07,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "spread of outside prices",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double outsidePriceSpread,

        @Param(
                value = 0.06,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "spread of local prices around the firm's own",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double localPriceSpread,

        @Param(
                value = 0.52,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "mean quality of outside bids",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double outsideQuality,

        @Param(
                value = 0.13,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "spread of the quality of bids",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double qualitySpread,

        @Param(
                value = 0.358,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "chance that an outside winner comes from the region",
                source = "34 of the 95 % that went outside the district in 2012/13 (evidence A2)",
                status = Status.ESTIMATED)
        double regionShare,

        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "mean social value promised by local bidders",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double localSocialValue,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "mean social value promised by outside bidders",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double outsideSocialValue,

        @Param(
                value = 0.08,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "spread of the social value promised",
                source = "every bidder promises: the distributions overlap",
                status = Status.ASSUMED)
        double socialSpread,

        @Param(
                value = 0.03,
                unit = Unit.EXPONENT,
                min = 0,
                max = 0.3,
                what = "economies of lot size: a part of a divided lot costs (part / lot)^-this of its share in it",
                source = "0.02 to 0.05 (from memory); 0: a pound of a large lot buys no more",
                status = Status.ASSUMED)
        double lotEconomies,

        @Param(
                value = 500,
                unit = Unit.POUNDS,
                min = 0,
                max = 100000,
                what = "what a bid costs a firm of the place: time of its own and of advisers",
                source = "[A]: some days of work for a bid; 0: bidding is free",
                status = Status.ASSUMED)
        double bidCost,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most that a firm of the place spends on a bid, of a year of the lot",
                source = "assumed: about a year's profit on it",
                status = Status.ASSUMED)
        double largestBidCost) {

    /**
     * Whether a firm bids for a lot.
     *
     * @param lot [pence a month]
     * @param committed what it has to deliver under other contracts [pence a month]
     * @param capacity [pence a month]
     */
    public boolean bids(long lot, long committed, long capacity, boolean branch) {
        return lot <= (branch ? branchLots : 1) * lotLimit * capacity && committed + lot <= commitmentLimit * capacity;
    }

    /** Whether a bid is worth what it costs. @param yearly size of the lot [pence a year] */
    public boolean isWorthIt(double yearly) {
        return costOfBid() <= largestBidCost * yearly;
    }

    /** What a firm pays to bid [pence]. */
    public long costOfBid() {
        return Pence.ofPounds(bidCost);
    }

    /** Price of a part of a lot, relative to its share of the price of the whole. @param share of the whole, 0-1 */
    public double priceOfPart(double share) {
        return share >= 1 ? 1 : StrictMath.exp(-lotEconomies * StrictMath.log(share));
    }

    /** Bidders from outside. @param yearly size of the lot [pence a year] */
    public int outsiders(long yearly) {
        return yearly >= Pence.ofPounds(largeLot) ? manyOutsiders : fewOutsiders;
    }

    /** Price that a firm bids, relative to the lot. @param own its price relative to month zero */
    public double priceHere(double own, double draw) {
        return own * StrictMath.exp(localPriceSpread * draw);
    }

    /** Quality of a firm's bid. @param own quality of the firm, 0-1 */
    public double qualityHere(double own, double draw) {
        return own + qualitySpread * draw;
    }

    /** Social value that a firm promises. @param ofForm what its legal form adds */
    public double socialValueHere(double ofForm, double draw) {
        return localSocialValue + ofForm + socialSpread * draw;
    }

    /** Price of a bid from outside, relative to the lot. */
    public double priceElsewhere(double draw) {
        return StrictMath.exp(outsidePrice + outsidePriceSpread * draw);
    }

    /** Quality of a bid from outside. */
    public double qualityElsewhere(double draw) {
        return outsideQuality + qualitySpread * draw;
    }

    /** Social value that a bidder from outside promises. */
    public double socialValueElsewhere(double draw) {
        return outsideSocialValue + socialSpread * draw;
    }

    /** Whether a bidder from outside comes from the region, not from beyond. @param draw a uniform number */
    public boolean comesFromRegion(double draw) {
        return draw < regionShare;
    }
}
