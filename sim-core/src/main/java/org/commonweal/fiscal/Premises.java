package org.commonweal.fiscal;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What premises are rated at, estimated from how many people work in them. */
public record Premises(
        @Param(
                value = 2_700,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "rateable value of offices, surgeries and schools, for each head",
                source =
                        "estimated: floor space a job (Homes and Communities Agency, Employment Density Guide 2015) times rateable value a square metre (Valuation Office Agency, Non-domestic rating: stock of properties), brought to what the place paid",
                status = Status.ESTIMATED)
        double valueOfOffices,

        @Param(
                value = 3_500,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "rateable value of shops, restaurants and places of leisure, for each head",
                source =
                        "estimated: floor space a job (Homes and Communities Agency, Employment Density Guide 2015) times rateable value a square metre (Valuation Office Agency, Non-domestic rating: stock of properties), brought to what the place paid",
                status = Status.ESTIMATED)
        double valueOfShops,

        @Param(
                value = 2_800,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "rateable value of workshops, factories and depots, for each head",
                source =
                        "estimated: floor space a job (Homes and Communities Agency, Employment Density Guide 2015) times rateable value a square metre (Valuation Office Agency, Non-domestic rating: stock of properties), brought to what the place paid",
                status = Status.ESTIMATED)
        double valueOfWorkshops,

        @Param(
                value = 600,
                unit = Unit.POUNDS,
                min = 0,
                max = 1_000_000,
                what = "rateable value of the premises of builders, for each head",
                source =
                        "estimated: floor space a job (Homes and Communities Agency, Employment Density Guide 2015) times rateable value a square metre (Valuation Office Agency, Non-domestic rating: stock of properties), brought to what the place paid",
                status = Status.ESTIMATED)
        double valueOfYards) {

    /** What a firm works in. */
    public enum Kind {
        OFFICE,
        SHOP,
        WORKSHOP,
        YARD
    }

    /** The rateable value of premises for so many heads [pounds]. */
    public double rateableValue(Kind kind, int heads) {
        return heads
                * switch (kind) {
                    case OFFICE -> valueOfOffices;
                    case SHOP -> valueOfShops;
                    case WORKSHOP -> valueOfWorkshops;
                    case YARD -> valueOfYards;
                };
    }
}
