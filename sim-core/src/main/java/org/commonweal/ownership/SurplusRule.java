package org.commonweal.ownership;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much surplus a firm disposes of, and how much cash it keeps whatever else it does (model specification 5.8). */
@Answers(SurplusRule.CashSweep.class)
public interface SurplusRule {

    /** Cash that a firm keeps [in the unit of its costs a month, before rounding]. */
    double kept(double monthlyCosts);

    /**
     * What is disposed of at the end of a quarter [pence], not below zero.
     *
     * @param cash what the firm has, refunds promised taken off [pence]
     * @param monthlyCosts [pence a month]
     * @param profitAfterTax of the quarter [pence]
     */
    long distributable(long cash, double monthlyCosts, long profitAfterTax);

    /** What a member is refunded on a purchase as long as the pot is not empty [pence]. */
    long refund(long purchase);

    /** A sweep of idle cash, not a pay-out ratio. */
    record CashSweep(
            @Param(
                    value = 1.6,
                    unit = Unit.MONTHS,
                    min = 0,
                    max = 24,
                    what = "months of costs a firm keeps in cash",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double keptCash,

            @Param(
                    value = 0.60,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "most of the idle cash that is disposed of in a quarter",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double most,

            @Param(
                    value = 0.25,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "share of idle cash that is added to the quarter's profit",
                    source = "[A] in the specification",
                    status = Status.ASSUMED)
            double idleShare,

            @Param(
                    value = 0.03,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 0.5,
                    what = "refund on a member's purchase until the pot is empty",
                    source =
                            "assumed: the Co-op Group pays 0.02 on its own brand (evidence D26); the rate sets how fast the pot empties, not how much is refunded",
                    status = Status.ASSUMED)
            double refundRate)
            implements SurplusRule {

        /** Some months of costs. */
        @Override
        public double kept(double monthlyCosts) {
            return keptCash * monthlyCosts;
        }

        /** min(m x, profit after tax + s x), x = cash above what is kept. */
        @Override
        public long distributable(long cash, double monthlyCosts, long profitAfterTax) {
            double idle = cash - kept(monthlyCosts);
            return idle <= 0 ? 0 : Math.max(0, Pence.round(Math.min(most * idle, profitAfterTax + idleShare * idle)));
        }

        @Override
        public long refund(long purchase) {
            return Pence.share(refundRate, purchase);
        }
    }
}
