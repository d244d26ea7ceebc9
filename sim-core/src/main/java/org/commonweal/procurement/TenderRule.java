package org.commonweal.procurement;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * How anchors let contracts and who bids (model specification 5.4).
 *
 * @param letting what is let, and for how long
 * @param hearing who hears of it
 * @param bidding who bids, and what
 * @param scoring which bid is the best
 * @param localShare with what local share a place opens
 * @param capable what firms of the place could deliver
 */
public record TenderRule(
        @Unnamed LettingRule letting,

        @Unnamed HearingRule hearing,

        @Unnamed BiddingRule bidding,

        @Unnamed ScoringRule scoring,

        CapabilityRule capable,

        @Param(
                value = 0.0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "weight of social value without any policy",
                source = "assumed: before the Social Value Act 2012 was applied (evidence H9)",
                status = Status.ASSUMED)
        double usualSocialWeight,

        LocalShareRule localShare) {}
