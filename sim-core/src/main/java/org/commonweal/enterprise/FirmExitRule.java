package org.commonweal.enterprise;

import java.util.function.LongSupplier;
import org.commonweal.credit.Resale;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * Why firms close, and what their capital fetches (model specification 5.11).
 *
 * @param hazard how often they do
 */
public record FirmExitRule(
        @Unnamed ClosureHazard hazard,

        @Param(
                value = 3,
                unit = Unit.MONTHS,
                min = 1,
                max = 60,
                what = "months without cash after which a firm with negative equity fails",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int patience,

        @Param(
                value = 9,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "months without cash after which any firm fails",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        int lastPatience,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "what capital fetches when a firm closes",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double resale)
        implements Resale {

    @Override
    public long proceeds(long capital) {
        return Pence.share(resale, capital);
    }

    @Override
    public long capitalFor(long proceeds) {
        return Pence.round(proceeds / resale);
    }

    /**
     * Whether a firm is insolvent.
     *
     * @param monthsWithoutCash in a row
     * @param equity what stands behind its debts [pence], asked for where it matters
     */
    public boolean insolvent(int monthsWithoutCash, LongSupplier equity) {
        return monthsWithoutCash >= lastPatience || monthsWithoutCash >= patience && equity.getAsLong() < 0;
    }
}
