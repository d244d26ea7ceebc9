package org.commonweal.household;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * Ages of life (model specification 5.10). Years in retirement come from the census, so that the age structure is
 * stationary.
 */
public record DemographyRule(
        @Param(
                value = 22,
                unit = Unit.YEARS,
                min = 16,
                max = 40,
                what = "age at which a household forms",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double formation,

        @Param(
                value = 30,
                unit = Unit.YEARS,
                min = 18,
                max = 60,
                what = "age at which grown-up children leave home",
                source = "assumed",
                status = Status.ASSUMED)
        double leavingHome,

        @Param(
                value = 0.92,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "participation of newcomers relative to that of their neighbourhood at month zero",
                source = "assumed: newcomers are like those they replace",
                status = Status.ASSUMED)
        double seeking,

        @Param(
                value = 26,
                unit = Unit.YEARS,
                min = 16,
                max = 45,
                what = "age of a head from which a household may have dependent children",
                source = "assumed: near the mean age at first birth less a few years",
                status = Status.ASSUMED)
        double familyFrom,

        @Param(
                value = 50,
                unit = Unit.YEARS,
                min = 46,
                max = 64,
                what = "age of a head from which children count as grown up",
                source = "assumed: about twenty years after the mean age at birth",
                status = Status.ASSUMED)
        double familyTo,

        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "families that have one dependent child",
                source = "estimated: order of magnitude of ONS families and households, from memory",
                status = Status.ESTIMATED)
        double oneChild,

        @Param(
                value = 0.39,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "families that have two dependent children, no more than the others leave; the rest have three",
                source = "estimated: order of magnitude of ONS families and households, from memory",
                status = Status.ESTIMATED)
        double twoChildren,

        @Param(
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "most cash a new household starts with, in months of the mean income at month zero",
                source = "assumed: what an estate leaves in the account",
                status = Status.ASSUMED)
        double startingCash,

        @Param(
                value = 0.90,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "chance that the richer of two candidates inherits",
                source =
                        "starting values of a trial run that was stable for 25 years: wealth marries and inherits wealth",
                status = Status.ASSUMED)
        double richerHeir,

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
        double leavingOwners) {

    /**
     * Yearly chance that a household leaves the place, given its head's age [years] and whether it owns its dwelling.
     */
    public double leaving(double age, boolean owns) {
        return (age < youngUntil ? leavingYoung : leavingOlder) * (owns ? leavingOwners : 1);
    }

    /** Monthly chance that a retired household dissolves, given its mean years in retirement. */
    public double dissolution(double yearsInRetirement) {
        return 1 / (12 * yearsInRetirement);
    }

    /** Dependent children of a family, 1 to 3, given a uniform draw. */
    public int numberOfChildren(double draw) {
        return draw < oneChild ? 1 : draw < oneChild + twoChildren ? 2 : 3;
    }
}
