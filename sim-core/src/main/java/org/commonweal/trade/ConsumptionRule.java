package org.commonweal.trade;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How much of its money a household spends on goods and services this month. */
@Answers({ConsumptionRule.WealthTarget.class, ConsumptionRule.FixedShare.class})
public interface ConsumptionRule {

    /**
     * The budget, taxes on products included [pence].
     *
     * @param income smoothed disposable income [pence a month]
     * @param labourIncome the same without income from capital [pence a month]
     * @param committed rent or mortgage instalment, and council tax [pence a month]
     * @param liquidWealth deposits and units [pence]
     * @param taste years of labour income it wants in liquid wealth
     */
    long budget(double income, double labourIncome, long committed, long liquidWealth, double taste);

    /**
     * A stock-flow norm: C = Y - committed + gamma/12 (F - 12 omega max(Y_L, Y/4)), at least a share of Y (model
     * specification 5.5). The target is on income that is not from capital, or there is no stationary state.
     */
    record WealthTarget(
            @Param(
                    value = 0.10,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "gamma: share of the gap between wealth and target that is spent in a year",
                    source =
                            "assumed: half-life of seven years; above the marginal propensities out of wealth of 0.02-0.05 a year (evidence E18)",
                    status = Status.ASSUMED)
            double adjustment,

            @Param(
                    value = 0.28,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "least spending, of income",
                    source = "assumed: food, energy and transport of the poorest fifth",
                    status = Status.ASSUMED)
            double floor)
            implements ConsumptionRule {

        @Override
        public long budget(double income, double labourIncome, long committed, long liquidWealth, double taste) {
            double target = 12 * taste * Math.max(labourIncome, income / 4);
            double wanted = income - committed + adjustment / 12 * (liquidWealth - target);
            return Pence.round(Math.max(floor * income, wanted));
        }
    }

    /** A fixed share of income: for textbook multipliers. */
    record FixedShare(
            @Param(
                    value = 0.80,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "share of disposable income that is spent",
                    source = "textbook",
                    status = Status.ASSUMED)
            double propensity)
            implements ConsumptionRule {

        @Override
        public long budget(double income, double labourIncome, long committed, long liquidWealth, double taste) {
            return Pence.round(propensity * income);
        }
    }
}
