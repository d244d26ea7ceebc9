package org.commonweal.housing;

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
                value = 0.465,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "landlords per dwelling let by local landlords at month zero",
                source =
                        "43 % of landlords let one dwelling, a fifth of the tenancies: 2.15 tenancies each (evidence E21)",
                status = Status.OBSERVED)
        double landlordsPerLet,

        @Param(
                value = 0.43,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what = "spread of the logarithm of dwelling values within a neighbourhood",
                source =
                        "dwellings of Preston by council tax band spread by 0.57 (VOA 2024, housing.csv), mean prices of its neighbourhoods by 0.38: the rest is within",
                status = Status.ESTIMATED)
        double valueSpread,

        @Param(
                value = 4,
                unit = Unit.COUNT,
                min = 0,
                max = 10,
                what =
                        "owners with whom a tenant is compared at month zero: who earns more, and who cares more for wealth, is the owner",
                source = "calibrated: as owners and tenants differ after decades of buying and selling in the model",
                status = Status.CALIBRATED)
        int ownersSorting,

        @Param(
                value = 15,
                unit = Unit.YEARS,
                min = 0,
                max = 30,
                what = "spread of the age at which people buy, at month zero",
                source = "assumed: first-time buyers are 25 to 45, others buy again later",
                status = Status.ASSUMED)
        double buyingAgeSpread,

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
        double lag,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "estates' dwellings that a landlord buys, when as many are let as at month zero",
                source =
                        "estimated: purchases to let are about a tenth of mortgaged purchases (UK Finance, from memory)",
                status = Status.ESTIMATED)
        double landlordPurchases,

        @Param(
                value = 0.015,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what =
                        "let dwellings that their landlord offers for sale in a year, when as many are let as at month zero",
                source = "assumed: what makes up for landlords' purchases",
                status = Status.ASSUMED)
        double landlordSales,

        @Param(
                value = 10,
                unit = Unit.EXPONENT,
                min = 0,
                max = 20,
                what = "how much more landlords sell, and less they buy, when more dwellings are let",
                source = "assumed: voids and yields answer to how many look for tenants",
                status = Status.ASSUMED)
        double landlordCorrection,

        @Param(
                value = 3,
                unit = Unit.EXPONENT,
                min = 0,
                max = 5,
                what = "how much rather landlords buy cheap dwellings than dear ones",
                source =
                        "calibrated: let dwellings stay as cheap, relative to others, as they are (rents are a higher share of the value of cheap dwellings)",
                status = Status.CALIBRATED)
        double landlordYield,

        @Param(
                value = 60,
                unit = Unit.COUNT,
                min = 1,
                max = 200,
                what = "households asked whether they can buy a dwelling that is for sale",
                source = "assumed: about a dozen tenants view it",
                status = Status.ASSUMED)
        int viewings,

        @Param(
                value = 4.5,
                unit = Unit.RATIO,
                min = 0,
                max = 15,
                what = "most mortgage of a first-time buyer, in years of income after tax",
                source = "estimated: banks lend up to 4.5 times gross income, but few households borrow that much",
                status = Status.ESTIMATED)
        double loanToIncome,

        @Param(
                value = 0.90,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most mortgage of a first-time buyer, of the price",
                source = "estimated: few are lent above 90 % (UK Finance, from memory)",
                status = Status.ESTIMATED)
        double mostLoanToValue,

        @Param(
                value = 1,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "income a buyer keeps in hand",
                source = "assumed: costs of moving in",
                status = Status.ASSUMED)
        double keptCash) {

    /**
     * Chance that a landlord is the first buyer of an estate's dwelling: b r^-k v^-y.
     *
     * @param tenants r, private tenants relative to month zero
     * @param value v, value of the dwelling relative to the mean
     */
    public double landlordBuys(double tenants, double value) {
        double crowding = StrictMath.pow(Math.max(0.1, tenants), -landlordCorrection);
        return Math.min(1, landlordPurchases * crowding * StrictMath.pow(Math.max(0.1, value), -landlordYield));
    }

    /** Yearly chance that a let dwelling is offered for sale, given private tenants relative to month zero. */
    public double landlordSells(double tenants) {
        return Math.min(1, landlordSales * StrictMath.pow(tenants, landlordCorrection));
    }

    /** House price index next month. */
    public double nextIndex(double index, double incomeRatio) {
        double target = StrictMath.pow(Math.max(0.1, incomeRatio), incomeElasticity);
        return index + (target - index) / (12 * lag);
    }
}
