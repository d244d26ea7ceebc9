package org.commonweal.place;

import java.util.function.DoubleUnaryOperator;
import org.commonweal.economy.Elsewhere;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How the region and the nation answer to what the place buys there (model specification 5.6). */
public record ElsewhereRule(
        @Param(
                value = 0.04,
                unit = Unit.SHARE,
                min = 0.001,
                max = 0.5,
                what = "size of the rest of the region: its share of the nation's value added",
                source =
                        "assumed: the order of a county or city region, from 2 % (Lancashire) to 23 % (London), figures from memory; swept",
                status = Status.ASSUMED)
        double regionSize,

        @Param(
                value = 0.9,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "pay in the region that its own residents earn",
                source = "assumed: few work across the boundary of an area made of whole travel-to-work areas",
                status = Status.ASSUMED)
        double regionResidents,

        @Param(
                value = 0.9,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "share of more net pay that is spent",
                source = "assumed: one less an ordinary saving ratio; 0 leaves only purchases between firms",
                status = Status.ASSUMED)
        double propensity,

        @Param(
                value = 0.3,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of what the place sells beyond the region that goes abroad, where it displaces nobody",
                source =
                        "estimated: exports of the nation over its final demand (io_final_demand_12.csv), about a quarter to a third",
                status = Status.ESTIMATED)
        double abroad,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "share of a change in demand on the region that other demand makes up for",
                source =
                        "assumed: none, so that what the place gains is set against all that others lose; 1 where capacity is fully used; swept",
                status = Status.ASSUMED)
        double regionCrowdingOut,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "share of a change in demand on the nation that other demand makes up for",
                source = "as for the region",
                status = Status.ASSUMED)
        double nationCrowdingOut) {

    /**
     * The region and the nation.
     *
     * @param inputs domestic inputs of a pound of output, capital goods that make up for depreciation included
     * @param netPay net pay in a pound of output
     * @param domestic share of households' spending that buys domestic goods and services
     * @param valueAdded value added in a pound of output
     * @param jobs jobs for a pound of output [people per penny a month]
     * @param imported share of households' spending that is imported directly
     * @param sizeFactor what share of its inputs an area can supply, given its share of the nation
     */
    public Elsewhere of(
            double inputs,
            double netPay,
            double domestic,
            double valueAdded,
            double jobs,
            double imported,
            DoubleUnaryOperator sizeFactor) {
        return new Elsewhere(
                inputs,
                netPay,
                propensity * domestic,
                sizeFactor.applyAsDouble(regionSize),
                regionResidents,
                valueAdded,
                jobs,
                imported,
                abroad,
                regionCrowdingOut,
                nationCrowdingOut);
    }
}
