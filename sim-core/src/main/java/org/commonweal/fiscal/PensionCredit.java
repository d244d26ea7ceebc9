package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The guarantee of pension credit: income of people of pension age is made up to a minimum. */
public record PensionCredit(
        @Param(
                value = 227.10,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 2_000,
                what = "minimum, single",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double single,

        @Param(
                value = 346.60,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 4_000,
                what = "minimum, couple",
                source = "2025-26, legislation as recorded in national/tax_benefit.csv",
                status = Status.OBSERVED)
        double couple,

        @Param(
                value = 10_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "savings that are not counted",
                source = "State Pension Credit Regulations 2002, regulation 15",
                status = Status.OBSERVED)
        double savingsFree,

        @Param(
                value = 500,
                unit = Unit.POUNDS,
                min = 1,
                max = 1_000_000,
                what = "savings, or part of them, that yield one step of the tariff",
                source = "State Pension Credit Regulations 2002, regulation 15",
                status = Status.OBSERVED)
        double savingsStep,

        @Param(
                value = 1,
                unit = Unit.POUNDS_PER_WEEK,
                min = 0,
                max = 1_000,
                what = "income that each step of savings is taken to yield",
                source = "State Pension Credit Regulations 2002, regulation 15",
                status = Status.OBSERVED)
        double tariff,

        @Param(
                value = 0.65,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of entitled pensioners that claim",
                source = "DWP, Income-related benefits: estimates of take-up, 2022-23: about 65 %, from memory",
                status = Status.ESTIMATED)
        double takeUp)
        implements FiscalLever {

    /** Checks that its amounts are in order. @throws Contradiction if they are not */
    public PensionCredit {
        Contradiction.unlessOrdered("single", single, "couple", couple);
    }

    /** Whether entitled pensioners claim. @param draw a uniform number, always the same for a unit */
    public boolean claims(double draw) {
        return draw < takeUp;
    }

    /** The minimum [pence a month]. */
    public long guarantee(boolean two) {
        return monthly(two ? couple : single);
    }

    /** Credit due [pence a month]. @param income pensions, net of tax; @param savings [pence] */
    public long due(boolean two, long income, long savings) {
        return Math.max(0, guarantee(two) - income - tariffIncome(savings));
    }

    /** Income that savings of people of pension age are taken to yield [pence a month]. @param savings [pence] */
    public long tariffIncome(long savings) {
        double counted = savings - Pence.ofPounds(savingsFree);
        if (counted <= 0) {
            return 0;
        }
        return monthly(Math.ceil(counted / Pence.ofPounds(savingsStep)) * tariff);
    }

    private static long monthly(double weekly) {
        return Pence.ofPounds(weekly * 52 / 12);
    }
}
