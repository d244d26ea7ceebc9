package org.commonweal.production;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How many heads a firm advertises or lays off (model specification 5.1). */
public record StaffingRule(
        @Param(
                value = 0.15,
                unit = Unit.PEOPLE,
                min = 0,
                max = 10,
                what = "gap below which nobody is hired",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double hiringThreshold,

        @Param(
                value = 0.5,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of the gap that is advertised in a month",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double hiringSpeed,

        @Param(
                value = 0.15,
                unit = Unit.SHARE,
                min = 0,
                max = 2,
                what = "most that a firm grows in a month, besides one and a half heads",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double growthLimit,

        @Param(
                value = 0.8,
                unit = Unit.PEOPLE,
                min = 0,
                max = 10,
                what = "surplus heads below which nobody is laid off",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double layoffThreshold,

        @Param(
                value = 0.07,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "surplus, as a share of heads, below which nobody is laid off",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double layoffBand,

        @Param(
                value = 0.33,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of the surplus that is laid off in a month",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double layoffSpeed,

        @Param(
                value = 0.5,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of the gap by which hours move to what is needed",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double hoursSpeed) {

    /** Heads needed: L* = E / (output per head and month at this price, hours and use). */
    public double needed(double expectedOrders, double outputPerHead, double utilisation) {
        return outputPerHead <= 0 ? 0 : expectedOrders / (outputPerHead * utilisation);
    }

    /** Heads to advertise, before rounding. */
    public double vacancies(double needed, double heads) {
        double gap = needed - heads;
        return gap <= hiringThreshold ? 0 : Math.min(hiringSpeed * gap, growthLimit * heads + 1.5);
    }

    /** Heads to lay off, before rounding. */
    public double layoffs(double needed, double heads) {
        double surplus = heads - needed;
        return surplus <= Math.max(layoffThreshold, layoffBand * heads) ? 0 : layoffSpeed * surplus;
    }

    /** Hours next month for a firm that cuts hours before heads: half way to L*_/L, between the floor and 1. */
    public double hours(double hours, double needed, double heads, double floor) {
        double wanted = heads <= 0 ? 1 : Math.max(floor, Math.min(1, needed / heads));
        return hours + hoursSpeed * (wanted - hours);
    }
}
