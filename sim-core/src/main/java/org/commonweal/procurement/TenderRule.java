package org.commonweal.procurement;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How anchors let contracts and who bids (model specification 5.4). */
public record TenderRule(
        @Param(
                value = 60_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 100,
                max = 10_000_000,
                what = "median size of a lot",
                source =
                        "starting values of a trial run that was stable for 25 years; contracts of Preston bodies on Contracts Finder are of this order",
                status = Status.ASSUMED)
        double medianLot,

        @Param(
                value = 1.55,
                unit = Unit.RATIO,
                min = 0,
                max = 4,
                what = "standard deviation of the logarithm of a lot",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double lotSpread,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0.001,
                max = 1,
                what = "largest lot, of an anchor's spending in a category",
                source = "assumed: keeps lots the same at every scale of the run",
                status = Status.ASSUMED)
        double largestLot,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "shortest contract",
                source = "[A] in the specification: 1-4 years",
                status = Status.ASSUMED)
        int shortest,

        @Param(
                value = 47,
                unit = Unit.MONTHS,
                min = 1,
                max = 240,
                what = "longest contract",
                source = "[A] in the specification: 1-4 years",
                status = Status.ASSUMED)
        int longest,

        @Param(
                value = 0.80,
                unit = Unit.COUNT,
                min = 0,
                max = 100,
                what = "eta: local firms that hear of a lot, expected number",
                source = "calibrated to 5 % of spend kept in the district in 2012/13 (evidence A1)",
                status = Status.CALIBRATED)
        double reach,

        @Param(
                value = 2.2,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "how much likelier a PLC branch is to hear of a lot",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double branchReach,

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
                value = 0.60,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of price against quality",
                source = "usual 60:40 split",
                status = Status.ASSUMED)
        double priceWeight,

        @Param(
                value = 0.0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of social value without any policy",
                source = "assumed: before the Social Value Act 2012 was applied (evidence H9)",
                status = Status.ASSUMED)
        double usualSocialWeight,

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
        double socialSpread) {

    /** How likely a registered firm is to hear of a lot, relative to one that is no branch. */
    double hearing(boolean branch) {
        return branch ? branchReach : 1;
    }

    /** A bid's score: w_price p_min / p + w_quality q + w_social SV, the first two sharing what the third leaves. */
    public double score(double price, double lowest, double quality, double socialValue, double socialWeight) {
        double rest = 1 - socialWeight;
        return rest * (priceWeight * lowest / price + (1 - priceWeight) * quality) + socialWeight * socialValue;
    }
}
