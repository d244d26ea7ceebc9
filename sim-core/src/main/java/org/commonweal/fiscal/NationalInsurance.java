package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** National insurance of employees and employers (class 1). */
public record NationalInsurance(
        @Param(
                value = 12_570,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "pay above which employees contribute",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv (241.73 a week)",
                status = Status.OBSERVED)
        double primaryThreshold,

        @Param(
                value = 50_270,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 500_000,
                what = "pay above which the lower rate applies",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv (966.73 a week)",
                status = Status.OBSERVED)
        double upperLimit,

        @Param(
                value = 0.08,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "employee's main rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double employeeRate,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 0.15,
                what = "employee's rate above the upper limit",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double upperRate,

        @Param(
                value = 5_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "pay above which employers contribute",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv (96 a week)",
                status = Status.OBSERVED)
        double secondaryThreshold,

        @Param(
                value = 0.15,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "employer's rate",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double employerRate)
        implements FiscalLever {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public NationalInsurance {
        Contradiction.unlessOrdered("primary-threshold", primaryThreshold, "upper-limit", upperLimit);
    }

    /** Employee's contribution on a month's pay [pence]. */
    public long employee(long pay) {
        double pounds = Pence.toPounds(pay) * 12;
        double limit = Math.max(primaryThreshold, upperLimit);
        double main = Math.min(Math.max(0, pounds - primaryThreshold), limit - primaryThreshold);
        double above = Math.max(0, pounds - limit);
        return Pence.ofPounds((main * employeeRate + above * upperRate) / 12);
    }

    /** Employer's contribution on a month's pay [pence]. */
    public long employer(long pay) {
        return Pence.ofPounds(Math.max(0, Pence.toPounds(pay) * 12 - secondaryThreshold) * employerRate / 12);
    }
}
