package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * Universal credit of a benefit unit, a single person or a couple with their dependent children: allowance, elements and
 * support with the rent, less a taper on earnings and all of other income. Income from savings is not counted, but
 * savings are taken to yield a tariff.
 */
public record UniversalCredit(
        @Param(
                value = 316.98,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, single, under 25",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double singleUnder25,

        @Param(
                value = 400.14,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, single, 25 or over",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double single,

        @Param(
                value = 497.55,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, couple, both under 25",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double coupleUnder25,

        @Param(
                value = 628.10,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "standard allowance, couple, one or both 25 or over",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double couple,

        @Param(
                value = 25,
                unit = Unit.YEARS,
                min = 0,
                max = 120,
                what = "age from which the standard allowance is the full one",
                source = "Universal Credit Regulations 2013, regulation 36",
                status = Status.OBSERVED)
        double fullFrom,

        @Param(
                value = 339.00,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "first child, born before 6 April 2017",
                source = "2025-26, Universal Credit Regulations 2013, regulation 36, as uprated",
                status = Status.OBSERVED)
        double firstChild,

        @Param(
                value = 292.81,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "each other child that it is paid for",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double child,

        @Param(
                value = 2,
                unit = Unit.COUNT,
                min = 0,
                max = 20,
                what =
                        "most children that it is paid for, if not all of them were born before 6 April 2017; 20 lifts the limit",
                source = "Welfare Reform and Work Act 2016, section 14, in force until April 2026",
                status = Status.OBSERVED)
        int mostChildren,

        @Param(
                value = 8,
                unit = Unit.YEARS,
                min = 0,
                max = 50,
                what = "age of children who were born before 6 April 2017",
                source = "2025-26: years since the date of the Welfare Reform and Work Act 2016, section 14",
                status = Status.OBSERVED)
        double bornBeforeFrom,

        @Param(
                value = 423.27,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "limited capability for work and work-related activity",
                source = "2025-26, Universal Credit Regulations 2013, regulation 36, as uprated",
                status = Status.OBSERVED)
        double health,

        @Param(
                value = 201.68,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 2_000,
                what = "care for a severely disabled person",
                source = "2025-26, Universal Credit Regulations 2013, regulation 36, as uprated",
                status = Status.OBSERVED)
        double carer,

        @Param(
                value = 411,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what =
                        "earnings free of the taper with support for rent, where there are children or somebody cannot work",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double workAllowance,

        @Param(
                value = 684,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 5_000,
                what = "the same without support for rent",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double workAllowanceWithoutRent,

        @Param(
                value = 0.55,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "taper on earnings above the allowance",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double taper,

        @Param(
                value = 6_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "savings that are not counted",
                source = "Universal Credit Regulations 2013, regulation 72",
                status = Status.OBSERVED)
        double savingsFree,

        @Param(
                value = 250,
                unit = Unit.POUNDS,
                min = 1,
                max = 1_000_000,
                what = "savings, or part of them, that yield one step of the tariff",
                source = "Universal Credit Regulations 2013, regulation 72",
                status = Status.OBSERVED)
        double savingsStep,

        @Param(
                value = 4.35,
                unit = Unit.POUNDS_PER_MONTH,
                min = 0,
                max = 1_000,
                what = "income that each step of savings is taken to yield",
                source = "Universal Credit Regulations 2013, regulation 72",
                status = Status.OBSERVED)
        double tariff,

        @Param(
                value = 16_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "savings above which nothing is paid",
                source = "Universal Credit Regulations 2013, regulation 18",
                status = Status.OBSERVED)
        double savingsLimit,

        @Param(
                value = 0.96,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of entitled benefit units that claim",
                source =
                        "calibrated to households on universal credit (C15); above the 80-90 % who claimed the benefits before it, whose claimants were moved to it",
                status = Status.CALIBRATED)
        double takeUp)
        implements FiscalLever {

    /** Checks that its amounts are in order. @throws Contradiction if they are not */
    public UniversalCredit {
        Contradiction.unlessOrdered("single-under25", singleUnder25, "couple-under25", coupleUnder25);
        Contradiction.unlessOrdered("single", single, "couple", couple);
        Contradiction.unlessOrdered("savings-free", savingsFree, "savings-limit", savingsLimit);
    }

    /** Whether an entitled unit claims. @param draw a uniform number, always the same for a unit */
    public boolean claims(double draw) {
        return draw < takeUp;
    }

    /** Whether anything is paid to those who have so much. @param savings [pence] */
    public boolean allows(long savings) {
        return savings <= Pence.ofPounds(savingsLimit);
    }

    /** The standard allowance [pence a month]. @param age of the elder [months] */
    public long allowance(boolean two, int age) {
        double full = two ? couple : single;
        double young = two ? coupleUnder25 : singleUnder25;
        return Pence.ofPounds(age < 12 * fullFrom ? young : full);
    }

    /** Whether a child of an age [months] was born before 6 April 2017. */
    public boolean wasBornBefore(int age) {
        return age >= 12 * bornBeforeFrom;
    }

    /** The child element [pence a month]. @param bornBefore how many of the children were born before 6 April 2017 */
    public long children(int children, int bornBefore) {
        int paid = Math.max(Math.min(children, mostChildren), Math.min(children, bornBefore));
        if (paid == 0) {
            return 0;
        }
        return Pence.ofPounds((bornBefore > 0 ? firstChild : child) + (paid - 1) * child);
    }

    /** The elements for those who cannot work and those who care [pence a month]. */
    public long elements(boolean sick, boolean caring) {
        return sick || caring ? Pence.ofPounds((sick ? health : 0) + (caring ? carer : 0)) : 0;
    }

    /**
     * Credit due before the benefit cap [pence a month].
     *
     * @param need allowance, elements and support for rent
     * @param earnings net of tax, contributions and pension contributions
     * @param other pensions and other income that is not from savings
     * @param workAllowed whether there are children or somebody cannot work
     * @param rentSupported whether rent is among the needs
     * @param savings [pence]
     */
    public long due(long need, long earnings, long other, boolean workAllowed, boolean rentSupported, long savings) {
        if (!allows(savings)) {
            return 0;
        }
        double allowed = rentSupported ? workAllowance : workAllowanceWithoutRent;
        double free = workAllowed ? Pence.ofPounds(allowed) : 0;
        double left = need - taper * Math.max(0, earnings - free) - other - tariffIncome(savings);
        return Pence.round(Math.max(0, left));
    }

    private double tariffIncome(long savings) {
        double counted = savings - Pence.ofPounds(savingsFree);
        if (counted <= 0) {
            return 0;
        }
        return Math.ceil(counted / Pence.ofPounds(savingsStep)) * Pence.ofPounds(tariff);
    }
}
