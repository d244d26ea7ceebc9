package org.commonweal.household;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who leaves the place, and whom those who arrive are like (model specification 5.10). */
public record MigrationRule(
        @Param(
                value = 35,
                unit = Unit.YEARS,
                min = 16,
                max = 66,
                what = "age of a head up to which a household counts as young when it considers leaving",
                source = "assumed: internal migration peaks between 19 and 34",
                status = Status.ASSUMED)
        double youngUntil,

        @Param(
                value = 0.11,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "young households that rent and leave the place in a year",
                source =
                        "estimated: 4-6 % of residents of a district like Preston move out a year, most of them young (ONS internal migration, from memory)",
                status = Status.ESTIMATED)
        double leavingYoung,

        @Param(
                value = 0.05,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "older households that rent and leave the place in a year",
                source = "estimated: as the young",
                status = Status.ESTIMATED)
        double leavingOlder,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "chance of leaving of those who own their dwelling, relative to tenants of their age",
                source =
                        "estimated: owners move less than half as often as private tenants (English Housing Survey, from memory)",
                status = Status.ESTIMATED)
        double leavingOwners,

        @Param(
                value = 40,
                unit = Unit.COUNT,
                min = 1,
                max = 1000,
                what = "resident households of which the most similar one lends its traits to one that arrives",
                source = "assumed: enough to find one like it",
                status = Status.ASSUMED)
        int modelsAsked,

        @Param(
                value = 5,
                unit = Unit.YEARS,
                min = 0,
                max = 100,
                what = "years of age that another neighbourhood counts for in similarity",
                source = "assumed",
                status = Status.ASSUMED)
        double otherNeighbourhood,

        @Param(
                value = 3,
                unit = Unit.YEARS,
                min = 0,
                max = 100,
                what = "years of age that another number of adults counts for in similarity",
                source = "assumed",
                status = Status.ASSUMED)
        double otherSize) {

    /**
     * Yearly chance that a household leaves the place, given its head's age [years] and whether it owns its dwelling.
     */
    public double leaving(double age, boolean owns) {
        return (age < youngUntil ? leavingYoung : leavingOlder) * (owns ? leavingOwners : 1);
    }

    /** How unlike two households are [years]. @param years between the ages of their heads */
    public double distance(double years, boolean sameNeighbourhood, boolean sameSize) {
        return years + (sameNeighbourhood ? 0 : otherNeighbourhood) + (sameSize ? 0 : otherSize);
    }
}
