package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The state pension. */
public record StatePension(
        @Param(
                value = 230.25,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 2_000,
                what = "full new state pension",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double weekly,

        @Param(
                value = 0.92,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "mean pension relative to the full one",
                source = "estimated: mean in payment is below the full rate; DWP Stat-Xplore order of magnitude",
                status = Status.ESTIMATED)
        double meanShare)
        implements FiscalLever {

    /** Pension of one person [pence a month]. */
    public long monthly() {
        return Pence.ofPounds(weekly * meanShare * 52 / 12);
    }
}
