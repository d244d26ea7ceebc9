package org.commonweal.pension;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who saves in which scheme, and what is paid into it (model specification 5.9). */
public record ContributionRule(
        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "employee's contribution to a private pension",
                source = "automatic enrolment minimum",
                status = Status.OBSERVED)
        double privateEmployee,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "employer's contribution to a private pension",
                source = "automatic enrolment minimum",
                status = Status.OBSERVED)
        double privateEmployer,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "employees of firms who save in a pension",
                source =
                        "estimated: the stock of rights is of forty years; membership in the private sector was 47 % in 1997, 32 % in 2012 and 75 % in 2021 (ASHE, from memory), fewer hours and bands of pay counted in",
                status = Status.ESTIMATED)
        double participation,

        @Param(
                value = 0.065,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "employee's contribution in public schemes other than local government's",
                source = "as the mean of LGPS bands 5.5-12.5 % (evidence G10)",
                status = Status.OBSERVED)
        double publicEmployee,

        @Param(
                value = 0.20,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "employer's contribution in public schemes before the first valuation",
                source = "LGPS 2022 valuation mean 20-22 % (evidence G10)",
                status = Status.OBSERVED)
        double publicEmployer,

        ContributionBands employees) {

    /** Whether an employee of a firm saves in a pension. @param draw a uniform number, always the same for a person */
    public boolean savesPrivately(double draw) {
        return draw < participation;
    }

    /** Share of an employer's staff who are in the scheme, 0-1. */
    public double members(Scheme scheme) {
        return scheme == Scheme.PRIVATE ? participation : 1;
    }

    /** Employee's contribution, a share of pay. @param pay [pence a month] */
    public double employeeRate(Scheme scheme, long pay) {
        return switch (scheme) {
            case PRIVATE -> privateEmployee;
            case PUBLIC -> publicEmployee;
            case FUND -> employees.rate(pay);
        };
    }

    /** Employer's contribution before the first valuation, a share of pay. */
    public double usualEmployerRate(Scheme scheme) {
        return scheme == Scheme.PRIVATE ? privateEmployer : publicEmployer;
    }

    /** Employer's contribution, a share of pay. @param funds what the fund's last valuation has set */
    public double employerRate(Scheme scheme, double funds) {
        return scheme == Scheme.FUND ? funds : usualEmployerRate(scheme);
    }

    /** What goes into a private pot, a share of pay. */
    public double intoPot() {
        return privateEmployee + privateEmployer;
    }
}
