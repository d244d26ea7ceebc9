package org.commonweal.fiscal;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Odd;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Corporation tax on profits of firms whose legal form is taxed. */
public record CorporationTax(
        @Param(
                value = 0.19,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "rate on small profits",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv; evidence J25",
                status = Status.OBSERVED)
        double smallRate,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "main rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv; evidence J25",
                status = Status.OBSERVED)
        double mainRate,

        @Param(
                value = 50_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 10_000_000,
                what = "profit above which marginal relief begins",
                source = "Finance Act 2021",
                status = Status.OBSERVED)
        double lowerLimit,

        @Param(
                value = 250_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000_000,
                what = "profit above which the main rate applies in full",
                source = "Finance Act 2021",
                status = Status.OBSERVED)
        double upperLimit)
        implements FiscalLever, Odd {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public CorporationTax {
        Contradiction.unlessOrdered("lower-limit", lowerLimit, "upper-limit", upperLimit);
    }

    @Override
    public List<Oddity> oddities() {
        return Oddity.ifFalling("small-rate", smallRate, "main-rate", mainRate);
    }

    /**
     * Tax on a year's profit [pence]; a loss pays nothing. Between the limits marginal relief is a fraction, 3/200
     * at the rates of 2025-26, of what the year's profit lacks to the upper limit (Corporation Tax Act 2010, section
     * 18B).
     */
    public long due(long profit) {
        double pounds = Pence.toPounds(profit);
        if (pounds <= lowerLimit) {
            return Pence.share(smallRate, Math.max(0, profit));
        }
        double fraction = (mainRate - smallRate) * lowerLimit / Math.max(1, upperLimit - lowerLimit);
        double relief = fraction * Math.max(0, upperLimit - pounds);
        return Pence.share(mainRate, profit) - Pence.ofPounds(relief);
    }
}
