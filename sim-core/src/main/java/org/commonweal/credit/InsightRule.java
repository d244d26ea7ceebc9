package org.commonweal.credit;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What a lender sees of how good a firm is beside its accounts (model specification 2 of the second version). */
public record InsightRule(
        @Param(
                value = 4,
                unit = Unit.EXPONENT,
                min = 0,
                max = 50,
                what =
                        "weight of how good a firm seems: what it makes of its people and what customers think of it, both against the mean",
                source =
                        "assumed: 0, judged by accounts alone, to 5, where a standard deviation counts as much as a firm's age and size",
                status = Status.ASSUMED)
        double insight,

        @Param(
                value = 0.3,
                unit = Unit.RATIO,
                min = 0,
                max = 5,
                what = "standard deviation of the error with which a bank sees that",
                source =
                        "assumed: twice the standard deviation of what it is an error of, so that a bank at a distance sees little of it",
                status = Status.ASSUMED)
        double insightNoise) {

    /** Whether lenders look at anything but accounts. */
    public boolean isOn() {
        return insight > 0;
    }

    /**
     * What a lender's impression of a firm adds to its decision [logit]: w (log a + q - 1/2 + s n e).
     *
     * @param productivity a, relative to the mean of its industry
     * @param quality q less the mean, as customers see it
     * @param noise n, how much more or less than other banks the lender errs, 1 for those
     * @param error e, a standard normal number of the firm, the same for every lender
     */
    public double impression(double productivity, double quality, double noise, double error) {
        return insight * (StrictMath.log(productivity) + quality + insightNoise * noise * error);
    }
}
