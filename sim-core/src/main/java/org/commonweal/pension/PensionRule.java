package org.commonweal.pension;

import org.commonweal.money.AgainstTrend;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * Pension saving, accrual and valuation (model specification 5.9).
 *
 * @param contributions who saves where, and how much
 */
public record PensionRule(
        @Unnamed ContributionRule contributions,

        @Param(
                value = 49,
                unit = Unit.RATIO,
                min = 20,
                max = 200,
                what = "a year of service earns pay divided by this a year",
                source = "LGPS career average accrual 1/49",
                status = Status.OBSERVED)
        double accrual,

        @Param(
                value = 0.035,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "real growth of private pension pots",
                source = "assumed: within 5-8 % nominal of local-government funds less inflation (evidence G10)",
                status = Status.ASSUMED)
        @AgainstTrend(mayFall = true)
        double privateGrowth,

        @Param(
                value = 0.0175,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.2,
                what = "real rate at which rights grow and are discounted",
                source = "about the LGPS valuations of 2022 (2 % real); the expected return of the fund's portfolio",
                status = Status.ESTIMATED)
        @AgainstTrend(mayFall = true)
        double discountRate,

        @Param(
                value = 0,
                unit = Unit.PER_YEAR,
                min = -0.05,
                max = 0.015,
                what = "what rights and pensions in payment rise by beyond prices",
                source = "Pensions (Increase) Act 1971 and career-average schemes: with consumer prices",
                status = Status.OBSERVED)
        @AgainstTrend(mayFall = true)
        double indexation,

        @Param(
                value = 20,
                unit = Unit.YEARS,
                min = 1,
                max = 60,
                what = "years over which a valuation spreads a surplus or deficit",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double spreading,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "lowest rate that a valuation sets for employers",
                source = "assumed: no fund lets employers pay next to nothing",
                status = Status.ASSUMED)
        double leastEmployer,

        @Param(
                value = 0.40,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "highest rate that a valuation sets for employers",
                source = "assumed: about twice the mean of the 2022 valuations (evidence G10)",
                status = Status.ASSUMED)
        double mostEmployer,

        @Param(
                value = 36,
                unit = Unit.MONTHS,
                min = 12,
                max = 120,
                what = "months between valuations",
                source = "LGPS Regulations 2013: every third year",
                status = Status.OBSERVED)
        int valuation,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "benefits besides a member's own pension, relative to it: survivors, ill health, death in service",
                source = "calibrated to the LGPS mean employer rate of 20 % (evidence G10)",
                status = Status.CALIBRATED)
        double otherBenefits,

        @Param(
                value = 24,
                unit = Unit.YEARS,
                min = 5,
                max = 40,
                what = "years for which members outside the place draw a pension",
                source = "[E] life expectancy at 65 in LGPS valuations of 2022, 21-24 years",
                status = Status.ESTIMATED)
        double outsideYears,

        @Param(
                value = 48,
                unit = Unit.YEARS,
                min = 30,
                max = 66,
                what = "age at which commuters earn rights, on average",
                source = "[E] mean age of active LGPS members, weighted by pay",
                status = Status.ESTIMATED)
        double outsideAge,

        @Param(
                value = 66,
                unit = Unit.YEARS,
                min = 50,
                max = 80,
                what = "pension age",
                source = "Pensions Act 2014",
                status = Status.OBSERVED)
        double age) {

    /** Checks that its limits are in order. @throws Contradiction if they are not */
    public PensionRule {
        Contradiction.unlessOrdered("least-employer", leastEmployer, "most-employer", mostEmployer);
    }

    /**
     * Employers' rate after a valuation: cost of new rights less what employees pay and a spread surplus, within limits.
     */
    public double employerRate(
            double costOfNewRights, double employees, long assets, long liabilities, long yearlyPay) {
        double surplus = (assets - liabilities) / (spreading * Math.max(1.0, yearlyPay));
        return Math.max(leastEmployer, Math.min(mostEmployer, costOfNewRights - employees - surplus));
    }

    /**
     * Share of the rights of members outside the place that must be in payment for them to stay as they are: new rights
     * and interest add what those that end, or fall behind, take away.
     *
     * @param newRights earned a year, relative to the rights
     */
    public double shareInPayment(double newRights) {
        return Math.min(1, (newRights + discountRate) / pensionRate(outsideYears));
    }

    /**
     * Worth of the rights earned by pay [pence]: the pension it earns, at what a pension costs when it begins,
     * discounted until then.
     *
     * @param pay pay of any number of months [pence]
     * @param ageYears age when it is earned
     * @param yearsInRetirement mean years a pension is paid for
     */
    public long accrued(double pay, double ageYears, double yearsInRetirement) {
        return accruedAt(discount(ageYears), pay, yearsInRetirement);
    }

    /** The same of members outside the place, who earn and draw rights at the ages of the mean member [pence]. */
    public long accruedOutside(double pay) {
        return accrued(pay, outsideAge, outsideYears);
    }

    /** The same with the discount at hand: see {@link #discount}. */
    public long accruedAt(double discount, double pay, double yearsInRetirement) {
        return Pence.round(pay / accrual * (1 + otherBenefits) / pensionRate(yearsInRetirement) * discount);
    }

    /** What a pound at pension age is worth at an age [years], 0-1. */
    public double discount(double ageYears) {
        return StrictMath.pow(1 + discountRate - indexation, -Math.max(0, age - ageYears));
    }

    /**
     * Pension a year per pound of rights: interest less what the pension rises by, and the chance that it ends. Paying it
     * leaves the rights of those who live as they were, but for what the pension rises by.
     */
    public double pensionRate(double yearsInRetirement) {
        return discountRate - indexation + 1 / yearsInRetirement;
    }

    /** Pension of a month on rights of members outside the place that are in payment [pence, before rounding]. */
    public double pensionOutside(double inPayment) {
        return inPayment * pensionRate(outsideYears) / 12;
    }

    /** What of these rights ends in a month with those who draw them, or falls behind [pence, before rounding]. */
    public double endedOutside(double inPayment) {
        return inPayment / outsideYears / 12 - riseInPayment(inPayment) / 12;
    }

    /** What rights that are not in payment grow by in a year [pence, before rounding]. */
    public double growthOfRights(double rights) {
        return rights * discountRate;
    }

    /** What rights and pots in payment rise by in a year [pence, before rounding; below zero where they fall behind]. */
    public double riseInPayment(double rights) {
        return rights * indexation;
    }

    /** What rights that began in payment so many years ago have come to since, relative to the day. */
    public double sinceInPayment(double years) {
        return StrictMath.pow(1 + indexation, years);
    }

    /** What rights of one year for each of so many years, indexed since, have come to, in rights of one year. */
    public double indexedRights(double years) {
        return grown(years, indexation);
    }

    /** What private pots that are not in payment grow by in a year [pence, before rounding]. */
    public double growthOfPots(double pots) {
        return pots * privateGrowth;
    }

    /** What a right earned in each of so many years has come to, in rights of one year. */
    public double grownRights(double years) {
        return grown(years, discountRate);
    }

    /** A private pot after years of the same pay [pence]. @param yearlyPay [pence a year] */
    public long pot(double yearlyPay, double years) {
        return Pence.round(yearlyPay * contributions.intoPot() * grown(years, privateGrowth));
    }

    /** What one a year comes to after so many years at a rate of growth. */
    private static double grown(double years, double rate) {
        return rate == 0 ? years : (StrictMath.pow(1 + rate, years) - 1) / rate;
    }

    /** Months until pension age, below zero after it. @param ageMonths age [months] */
    public int monthsToPension(int ageMonths) {
        return (int) (12 * age) - ageMonths;
    }

    /** Age until which somebody of an age has earned rights [years]. */
    public double earningUntil(double ageYears) {
        return Math.min(age, ageYears);
    }
}
