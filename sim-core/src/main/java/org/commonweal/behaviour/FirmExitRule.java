package org.commonweal.behaviour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Why firms close (model specification 5.11): hazards by age and size, and insolvency. */
public record FirmExitRule(
        @Param(
                value = 0.050,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "chance of closing in the first year",
                source = "survival 95 % after one year (evidence J12)",
                status = Status.OBSERVED)
        double firstYear,

        @Param(
                value = 0.15,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "second year",
                source = "survival 81 % after two years (evidence J12)",
                status = Status.OBSERVED)
        double secondYear,

        @Param(
                value = 0.22,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "third year",
                source = "survival 63 % after three years (evidence J12)",
                status = Status.OBSERVED)
        double thirdYear,

        @Param(
                value = 0.175,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "fourth year",
                source = "survival 52 % after four years (evidence J12)",
                status = Status.OBSERVED)
        double fourthYear,

        @Param(
                value = 0.142,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "fifth year",
                source = "survival 44.6 % after five years (evidence J12)",
                status = Status.OBSERVED)
        double fifthYear,

        @Param(
                value = 0.090,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "later years",
                source = "calibrated so that deaths are 10.5-12.5 % of firms a year (evidence J11)",
                status = Status.CALIBRATED)
        double later,

        @Param(
                value = 0.30,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "hazard of a firm with 10-49 people relative to a smaller one",
                source = "assumed: larger firms close less",
                status = Status.ASSUMED)
        double medium,

        @Param(
                value = 0.15,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "with 50-249 people",
                source = "assumed",
                status = Status.ASSUMED)
        double large,

        @Param(
                value = 0.04,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "with 250 or more",
                source = "assumed",
                status = Status.ASSUMED)
        double largest,

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
        double resale) {

    /** Chance that a firm closes of itself this year, given age and size. */
    public double hazard(int ageMonths, int heads) {
        double byAge = switch (ageMonths / 12) {
            case 0 -> firstYear;
            case 1 -> secondYear;
            case 2 -> thirdYear;
            case 3 -> fourthYear;
            case 4 -> fifthYear;
            default -> later;
        };
        return byAge * ofSize(heads);
    }

    /** Hazard of a size relative to the smallest. */
    public double ofSize(int heads) {
        return heads < 10 ? 1 : heads < 50 ? medium : heads < 250 ? large : largest;
    }

    /** Whether a firm is insolvent. */
    public boolean insolvent(int monthsWithoutCash, long equity) {
        return monthsWithoutCash >= lastPatience || monthsWithoutCash >= patience && equity < 0;
    }
}
