package org.commonweal.procurement;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How good a bid is (model specification 5.4). */
@Answers(ScoringRule.RelativePrice.class)
public interface ScoringRule {

    /**
     * The score of a bid: the highest wins.
     *
     * @param price relative to the lot
     * @param lowest the lowest price that was bid
     * @param quality 0-1
     * @param socialValue 0-1
     * @param socialWeight points for social value, 0-1
     */
    double score(double price, double lowest, double quality, double socialValue, double socialWeight);

    /** w_price p_min / p + w_quality q + w_social SV, the first two sharing what the third leaves. */
    record RelativePrice(
            @Param(
                    value = 0.60,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "weight of price against quality",
                    source = "usual 60:40 split",
                    status = Status.ASSUMED)
            double priceWeight)
            implements ScoringRule {

        @Override
        public double score(double price, double lowest, double quality, double socialValue, double socialWeight) {
            double rest = 1 - socialWeight;
            return rest * (priceWeight * lowest / price + (1 - priceWeight) * quality) + socialWeight * socialValue;
        }
    }
}
