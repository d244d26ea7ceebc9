package org.commonweal.housing;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of dwellings and of who owns them at month zero (model specification 6). */
public record DwellingRule(
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
        double rentedValue) {

    /**
     * Value of a dwelling, lognormal around the mean of its neighbourhood [pence].
     *
     * @param mean of the neighbourhood [pence]
     * @param owned whether its occupiers own it
     * @param draw a standard normal number
     */
    public long value(long mean, boolean owned, double draw) {
        double spread = StrictMath.exp(valueSpread * draw - valueSpread * valueSpread / 2);
        return Pence.round(mean * spread * (owned ? 1 : rentedValue));
    }

    /** Value of a rented dwelling on average [pence]. @param mean of all dwellings [pence] */
    public double rented(long mean) {
        return rentedValue * mean;
    }

    /** Years since an owner may have bought: the longer, the likelier it owns outright. @param draw standard normal */
    public double sinceBuying(double age, double draw) {
        return age - buyingAgeSpread * draw;
    }
}
