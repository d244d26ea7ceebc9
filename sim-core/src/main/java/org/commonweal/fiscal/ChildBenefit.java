package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Child benefit. */
public record ChildBenefit(
        @Param(
                value = 26.05,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 500,
                what = "eldest child",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double eldest,

        @Param(
                value = 17.25,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 500,
                what = "each further child",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double further)
        implements FiscalLever {

    /** Benefit for a household's dependent children [pence a month]. */
    public long monthly(int children) {
        return children == 0 ? 0 : Pence.ofPounds((eldest + (children - 1) * further) * 52 / 12);
    }
}
