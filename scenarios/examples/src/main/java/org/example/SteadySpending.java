package org.example;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.trade.ConsumptionRule;

/** Households spend what they are committed to and a share of the rest, whatever they own. */
public record SteadySpending(
        @Param(
                value = 0.9,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of income left after housing costs that is spent",
                source = "an example",
                status = Status.ASSUMED)
        double ofTheRest)
        implements ConsumptionRule {

    public SteadySpending() {
        this(0);
    }

    @Override
    public long budget(double income, double labourIncome, long committed, long liquidWealth, double wantedWealth) {
        return Pence.round(Math.max(0, ofTheRest * (income - committed)));
    }
}
