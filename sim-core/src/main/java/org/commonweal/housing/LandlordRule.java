package org.commonweal.housing;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who lets dwellings, and when landlords buy and sell (model specification 5.10). */
public record LandlordRule(
        @Param(
                value = 0.50,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private tenants whose landlord lives in the place",
                source = "no source found; to be swept 30-70 % (evidence E22)",
                status = Status.ASSUMED)
        double localLandlords,

        @Param(
                value = 0.465,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "landlords per dwelling let by local landlords at month zero",
                source =
                        "43 % of landlords let one dwelling, a fifth of the tenancies: 2.15 tenancies each (evidence E21)",
                status = Status.OBSERVED)
        double landlordsPerLet,

        @Param(
                value = 8,
                unit = Unit.COUNT,
                min = 1,
                max = 100,
                what =
                        "households of which the owner-occupier with the most expensive dwelling lets one for the first time, at month zero",
                source = "assumed: landlords are among the better off",
                status = Status.ASSUMED)
        int ownersAsked,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "estates' dwellings that a landlord buys, when as many are let as at month zero",
                source =
                        "estimated: purchases to let are about a tenth of mortgaged purchases (UK Finance, from memory)",
                status = Status.ESTIMATED)
        double landlordPurchases,

        @Param(
                value = 0.015,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what =
                        "let dwellings that their landlord offers for sale in a year, when as many are let as at month zero",
                source = "assumed: what makes up for landlords' purchases",
                status = Status.ASSUMED)
        double landlordSales,

        @Param(
                value = 10,
                unit = Unit.EXPONENT,
                min = 0,
                max = 20,
                what = "how much more landlords sell, and less they buy, when more dwellings are let",
                source = "assumed: voids and yields answer to how many look for tenants",
                status = Status.ASSUMED)
        double landlordCorrection,

        @Param(
                value = 3,
                unit = Unit.EXPONENT,
                min = 0,
                max = 5,
                what = "how much landlords prefer cheaper dwellings to more expensive ones",
                source =
                        "calibrated: let dwellings stay as cheap, relative to others, as they are (rents are a higher share of the value of cheap dwellings)",
                status = Status.CALIBRATED)
        double landlordYield) {
    /** Keeps powers of nearly nothing finite. */
    private static final double LEAST = 0.1;

    /** Whether a landlord lives in the place. @param draw a uniform number */
    public boolean isLocal(double draw) {
        return draw < localLandlords;
    }

    /** Whether a dwelling let at month zero is the first of its landlord's. @param draw a uniform number */
    public boolean isFirst(double draw) {
        return draw < landlordsPerLet;
    }

    /**
     * Chance that a landlord is the first buyer of an estate's dwelling: b r^-k v^-y.
     *
     * @param tenants r, private tenants relative to month zero
     * @param value v, value of the dwelling relative to the mean
     */
    public double buys(double tenants, double value) {
        double crowding = StrictMath.pow(Math.max(LEAST, tenants), -landlordCorrection);
        return Math.min(1, landlordPurchases * crowding * StrictMath.pow(Math.max(LEAST, value), -landlordYield));
    }

    /** Yearly chance that a let dwelling is offered for sale, given private tenants relative to month zero. */
    public double sells(double tenants) {
        return Math.min(1, landlordSales * StrictMath.pow(tenants, landlordCorrection));
    }
}
