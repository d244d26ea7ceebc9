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
     * @param wantedWealth what it wants to have in deposits and units [pence]
     */
    long budget(double income, double labourIncome, long committed, long liquidWealth, double wantedWealth);

    /**
     * A stock-flow norm: C = Y - committed + gamma/12 (F - F*), F* wanted wealth, at least a share of Y (model
     * specification 5.5).
     */
    record WealthTarget(
            @Param(
                    value = 0.07,
                    unit = Unit.PER_YEAR,
                    min = 0,
                    max = 1,
                    what = "gamma: share of the gap between wealth and target that is spent in a year",
                    source =
                            "calibrated (scenarios/calibration/baseline), so that liquid wealth does not grow while nothing happens; propensities out of all wealth are 0.02-0.05 (evidence E18), out of a windfall 0.1-0.15 (E17)",
                    status = Status.CALIBRATED)
            double adjustment,

            @Param(
                    value = 0.28,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "least spending, of income",
                    source = "assumed: food, energy and transport of the lowest income quintile",
                    status = Status.ASSUMED)
            double floor)
            implements ConsumptionRule {

        @Override
        public long budget(double income, double labourIncome, long committed, long liquidWealth, double wantedWealth) {
            double wanted = income - committed + adjustment / 12 * (liquidWealth - wantedWealth);
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
        public long budget(double income, double labourIncome, long committed, long liquidWealth, double wantedWealth) {
            return Pence.round(propensity * income);
        }
    }
}
