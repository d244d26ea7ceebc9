package org.commonweal.place;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of households' wealth and income at month zero where no data say it (model specification 6). */
public record OpeningWealthRule(
        @Param(
                value = 0.22,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "households that hold what is left of an inheritance",
                source =
                        "derived: estates with a dwelling, about 1.1 % of households a year, over the twenty years in which they are spent",
                status = Status.ESTIMATED)
        double inheritedShare,

        @Param(
                value = 75,
                unit = Unit.MONTHS,
                min = 0,
                max = 200,
                what = "an inheritance not yet spent, in months of the mean income",
                source =
                        "derived: a dwelling and the savings of an estate in the model; keeps liquid wealth stationary",
                status = Status.CALIBRATED)
        double inheritance,

        @Param(
                value = 2,
                unit = Unit.EXPONENT,
                min = 0,
                max = 20,
                what = "how far an inheritance is spent at the end of the time in which it is: e^-2 is left",
                source = "assumed: spent at an even pace over about twenty years",
                status = Status.ASSUMED)
        double inheritanceSpent,

        @Param(
                value = 20,
                unit = Unit.YEARS,
                min = 0,
                max = 66,
                what = "age from which households save towards the wealth they want",
                source = "assumed: about when they form",
                status = Status.ASSUMED)
        double savingFrom,

        @Param(
                value = 14,
                unit = Unit.YEARS,
                min = 0.1,
                max = 100,
                what = "time in which two thirds of what is lacking are saved",
                source = "assumed: between the ten years of the consumption rule and a working life",
                status = Status.ASSUMED)
        double savingYears,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "least that a household has saved of the wealth it wants",
                source = "assumed: nobody begins with nothing",
                status = Status.ASSUMED)
        double leastSaved,

        @Param(
                value = 300,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 10_000,
                what = "least income that a household counts on",
                source = "assumed: below the standard allowance of a single person",
                status = Status.ASSUMED)
        double leastIncome) {

    /**
     * Whether a household holds what is left of an inheritance.
     *
     * @param standing chance that it was the heir of two, by its wealth, 0-1
     * @param draw a uniform number
     */
    public boolean hasInherited(double standing, double draw) {
        return draw < 2 * inheritedShare * standing;
    }

    /** What is left of an inheritance [pence]. @param meanIncome [pence a month]; @param draw a uniform number */
    public double inheritanceLeft(double meanIncome, double draw) {
        return inheritance * meanIncome * StrictMath.exp(-inheritanceSpent * draw);
    }

    /** What a household has saved of the wealth it wants by its head's age [years; in the unit given]. */
    public double saved(double wanted, double age) {
        return wanted * Math.max(leastSaved, 1 - StrictMath.exp(-(age - savingFrom) / savingYears));
    }

    /** Income that a household counts on [pence a month]. @param received what the rules give it [pence a month] */
    public double income(double received) {
        return Math.max(Pence.ofPounds(leastIncome), received);
    }
}
