package org.commonweal.behaviour;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who owns dwellings, and how prices follow incomes (model specification 5.10). */
public record HousingRule(
        @Param(
                value = 0.50,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private tenants whose landlord lives in the place",
                source = "no source found; to be swept 30-70 % (evidence E22)",
                status = Status.ASSUMED)
        double localLandlords,

        @Param(
                value = 0.45,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "spread of the logarithm of dwelling values within a neighbourhood",
                source = "assumed: between terraces and detached houses",
                status = Status.ASSUMED)
        double valueSpread,

        @Param(
                value = 0.75,
                unit = Unit.RATIO,
                min = 0.1,
                max = 2,
                what = "value of a rented dwelling relative to the neighbourhood's mean",
                source = "assumed: flats and terraces",
                status = Status.ASSUMED)
        double rentedValue,

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
        double lag) {

    /** House price index next month. */
    public double nextIndex(double index, double incomeRatio) {
        double target = StrictMath.pow(Math.max(0.1, incomeRatio), incomeElasticity);
        return index + (target - index) / (12 * lag);
    }
}
