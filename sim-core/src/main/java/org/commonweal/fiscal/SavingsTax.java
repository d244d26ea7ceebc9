package org.commonweal.fiscal;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Interest free of income tax: the starting rate for savings, nil, and the personal savings allowance. */
public record SavingsTax(
        @Param(
                value = 5_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "interest at the starting rate, nil, less taxable income of other kinds",
                source = "Income Tax Act 2007 section 12",
                status = Status.OBSERVED)
        double startingBand,

        @Param(
                value = 1_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "interest free of tax, basic-rate payers",
                source = "Income Tax Act 2007 section 12B",
                status = Status.OBSERVED)
        double savingsAllowance,

        @Param(
                value = 500,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000,
                what = "interest free of tax, higher-rate payers",
                source = "Income Tax Act 2007 section 12B",
                status = Status.OBSERVED)
        double savingsAllowanceHigher,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of households' units that individual savings accounts shelter from tax",
                source =
                        "estimated: stocks and shares in such accounts are about half of what households hold in shares and funds",
                status = Status.ESTIMATED)
        double sheltered) {

    /** Checks that who has more is allowed no more. @throws Contradiction if they are */
    public SavingsTax {
        Contradiction.unlessOrdered(
                "savings-allowance-higher", savingsAllowanceHigher, "savings-allowance", savingsAllowance);
    }

    /**
     * Of taxable interest what is taxed at a rate of nil [pounds a year].
     *
     * @param interest that is taxable
     * @param before taxable income of other kinds
     * @param basic whether no income is taxed at the higher rate
     * @param higher whether none is taxed at the additional rate
     */
    double nil(double interest, double before, boolean basic, boolean higher) {
        double allowance = basic ? savingsAllowance : higher ? savingsAllowanceHigher : 0;
        return Math.min(interest, Math.max(0, startingBand - before) + allowance);
    }

    /** Whether interest is free of tax at the basic and at the higher rate [pounds a year]. */
    boolean isFree(double interest) {
        return interest <= savingsAllowanceHigher;
    }

    /** Of the income from units what no savings account shelters from tax [pence]. */
    public long notSheltered(long units) {
        return units - Pence.share(sheltered, units);
    }
}
