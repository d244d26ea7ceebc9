package org.commonweal.housing;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * Who owns dwellings, who buys them, and how prices follow incomes (model specification 5.10).
 *
 * @param landlords who lets, and when landlords buy and sell
 * @param dwellings what is assumed of month zero
 * @param buyers who can pay
 */
public record HousingRule(
        @Unnamed LandlordRule landlords,

        @Unnamed DwellingRule dwellings,

        @Param(
                value = 0.7,
                unit = Unit.EXPONENT,
                min = 0,
                max = 2,
                what = "elasticity of prices and rents to mean income",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double incomeElasticity,

        @Param(
                value = 3,
                unit = Unit.YEARS,
                min = 0.5,
                max = 20,
                what = "lag of prices behind incomes",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double lag,

        @Unnamed BuyerRule buyers) {
    /** Keeps a power of nearly nothing finite. */
    private static final double LEAST_INCOME = 0.1;

    /**
     * House price index next month.
     *
     * @param incomeRatio mean income relative to month zero
     * @param mood what buyers pay relative to what incomes say, 1 in usual times
     */
    public double nextIndex(double index, double incomeRatio, double mood) {
        double target = mood * StrictMath.pow(Math.max(LEAST_INCOME, incomeRatio), incomeElasticity);
        return index + (target - index) / (12 * lag);
    }
}
