package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** A payment to the retired, spread over the year. */
public record WinterFuelPayment(
        @Param(
                value = 0,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000,
                what = "for each retired person",
                source = "a choice",
                status = Status.LEVER)
        double yearly)
        implements FiscalLever {

    /** For one person [pence a month]. */
    public long monthly() {
        return Pence.ofPounds(yearly / 12);
    }
}
