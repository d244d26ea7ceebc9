package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Where firms buy their inputs (model specification 5.6). */
public record InputRule(
        @Param(
                value = 0.3,
                unit = Unit.EXPONENT,
                min = 0,
                max = 1,
                what = "delta of Flegg's location quotient",
                source = "0.2-0.3 is typical (evidence C11)",
                status = Status.ESTIMATED)
        double flegg,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "half-width of the spread of firms' own local sourcing around their form's mean",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double spread,

        @Param(
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a firm reviews one habitual supplier in a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double review,

        @Param(
                value = 0.17,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of what is bought elsewhere in the country that comes from the region",
                source =
                        "estimated: size factor of Flegg's location quotient for a county of 1.6 % of national output less that of a district of 0.24 %, over what the district leaves",
                status = Status.ESTIMATED)
        double regionShare,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "charges of head offices, of a branch's sales",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double headOffice) {

    /** Size factor of Flegg's location quotient: (log2(1 + share of the nation))^delta (Flegg and Webber 1997). */
    public double sizeFactor(double shareOfNation) {
        return StrictMath.pow(StrictMath.log(1 + shareOfNation) / StrictMath.log(2), flegg);
    }

    /**
     * Share of an input that the place can supply, 0-1: cross-industry location quotient times the size factor, at most
     * 1.
     */
    public double regionalPurchase(double supplierQuotient, double buyerQuotient, double sizeFactor) {
        return Math.min(1, supplierQuotient / Math.max(1e-9, buyerQuotient) * sizeFactor);
    }
}
