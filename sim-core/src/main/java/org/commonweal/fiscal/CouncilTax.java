package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Council tax, and the support that lowers it for households with low income. */
public record CouncilTax(
        @Param(
                value = 1.0,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                what = "bills relative to the place's mean bill",
                source = "1 = the place's own bills",
                status = Status.OBSERVED)
        double level,

        @Param(
                value = 0.75,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of a bill that support pays",
                source = "assumed: local schemes for people of working age pay 70-90 %",
                status = Status.ASSUMED)
        double supportShare,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "support withdrawn per pound of income above the need",
                source = "the usual taper of council tax reduction schemes",
                status = Status.ESTIMATED)
        double supportTaper)
        implements FiscalLever {

    /** A bill, given what it is in the place [pence a month]. */
    public long bill(long usual) {
        return Pence.round(usual * level);
    }

    /** Support for a bill [pence a month], given income above the household's assessed need [pence a month]. */
    public long support(long bill, long incomeAboveNeed) {
        double full = supportShare * bill;
        return Pence.round(Math.max(0, full - supportTaper * Math.max(0, incomeAboveNeed)));
    }
}
