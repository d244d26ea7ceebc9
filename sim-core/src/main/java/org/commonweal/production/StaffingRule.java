package org.commonweal.production;

import org.commonweal.parameter.Answers;
import org.commonweal.parameter.Formerly;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How many heads a firm advertises or lays off, and when it cuts hours (model specification 5.1). */
@Answers(StaffingRule.PartialAdjustment.class)
public interface StaffingRule {

    /**
     * Heads needed: L* = E / (A u).
     *
     * @param expectedOrders E [pence a month]
     * @param outputPerHead A, at this price and full hours [pence a month]
     * @param utilisation u, the use of capacity that a firm wants, 0-1
     */
    default double needed(double expectedOrders, double outputPerHead, double utilisation) {
        return outputPerHead <= 0 ? 0 : expectedOrders / (outputPerHead * utilisation);
    }

    /** Heads to advertise, before rounding. @param needed heads needed at this month's hours */
    double vacancies(double needed, double heads);

    /** Heads to lay off, before rounding. @param needed heads needed at this month's hours */
    double layoffs(double needed, double heads);

    /**
     * Hours next month, a share of full hours, of a firm that cuts hours before heads.
     *
     * @param needed heads needed at full hours
     * @param floor least hours, 0-1
     */
    double hours(double hours, double needed, double heads, double floor);

    /** A part of a gap is closed in a month, and small gaps are left open. */
    record PartialAdjustment(
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
                    what = "most that a firm grows in a month, besides growth-headcount",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double growthLimit,

            @Param(
                    value = 1.5,
                    unit = Unit.PEOPLE,
                    min = 0,
                    max = 100,
                    what = "headcount that a firm may add in a month whatever its size",
                    source = "assumed: the smallest firms take on one or two at once",
                    status = Status.ASSUMED)
            @Formerly("growth-heads")
            double growthHeadcount,

            @Param(
                    value = 0.8,
                    unit = Unit.PEOPLE,
                    min = 0,
                    max = 10,
                    what = "surplus headcount below which nobody is laid off",
                    source = "starting values of a trial run that was stable for 25 years",
                    status = Status.ASSUMED)
            double layoffThreshold,

            @Param(
                    value = 0.07,
                    unit = Unit.SHARE,
                    min = 0,
                    max = 1,
                    what = "surplus, as a share of headcount, below which nobody is laid off",
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
            double hoursSpeed)
            implements StaffingRule {

        /** A part of the gap g = L* - L, at most a part of L and some heads. */
        @Override
        public double vacancies(double needed, double heads) {
            double gap = needed - heads;
            return gap <= hiringThreshold ? 0 : Math.min(hiringSpeed * gap, growthLimit * heads + growthHeadcount);
        }

        /** A part of the surplus L - L*. */
        @Override
        public double layoffs(double needed, double heads) {
            double surplus = heads - needed;
            return surplus <= Math.max(layoffThreshold, layoffBand * heads) ? 0 : layoffSpeed * surplus;
        }

        /** A part of the way to L* / L, between the floor and 1. */
        @Override
        public double hours(double hours, double needed, double heads, double floor) {
            double wanted = heads <= 0 ? 1 : Math.max(floor, Math.min(1, needed / heads));
            return hours + hoursSpeed * (wanted - hours);
        }
    }
}
