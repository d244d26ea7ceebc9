package org.commonweal.premises;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;
import org.commonweal.premises.BusinessPremises.Landlord;

/**
 * What the premises of firms cost, what they are worth, and whose they are when the place opens (model specification 5.13).
 *
 * @param rents what they cost, by industry; with nothing but zeros there are no premises
 */
public record PremisesRule(
        @Unnamed RentShares rents,

        @Param(
                value = 0.065,
                unit = Unit.PER_YEAR,
                min = 0.02,
                max = 0.2,
                what = "yield of premises: a year's rent over what they are worth",
                source = "from memory: shops, offices and workshops outside London change hands at yields of 6-8 %",
                status = Status.ASSUMED)
        double yield,

        @Param(
                value = 0.4,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what =
                        "share of a firm's premises that its owner holds: an owner household, a parent elsewhere, a trust",
                source =
                        "estimated: somewhat less than half of commercial property is owner-occupied (Property Industry Alliance, Property Data Report 2023: over half is rented)",
                status = Status.ESTIMATED)
        double owners,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of premises that households of the place let, who let dwellings too",
                source =
                        "assumed: a part of the sixth of the investment market that private companies and people hold (Property Data Reports); nobody counts those of a place",
                status = Status.ASSUMED)
        double households,

        @Param(
                value = 0.04,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of premises that the council lets",
                source = "assumed: market halls, industrial estates and shops; no register of a place's was found",
                status = Status.ASSUMED)
        double council,

        @Param(
                value = 0.01,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of premises that trusts of the place let; their rents are the community fund's",
                source = "assumed: development trusts are few and small",
                status = Status.ASSUMED)
        double community,

        @Param(
                value = 36,
                unit = Unit.MONTHS,
                min = 1,
                max = 240,
                what = "months of rents by which premises are valued",
                source = "assumed: rents are reviewed every three to five years",
                status = Status.ASSUMED)
        int valuedOver) {

    private static final int MONTHS = 12;

    /** Checks that no more than all is held. @throws Contradiction if it is */
    public PremisesRule {
        if (owners + households + council + community > 1) {
            throw new Contradiction(
                    List.of("owners", "households", "council", "community"),
                    "owners, households, council and community hold more than all premises together",
                    "shares that add up to 1 at most; the rest is held outside",
                    "Maybe set all four: one that is not set keeps its usual value.");
        }
    }

    /** Share of all premises that a landlord holds at month zero, 0-1. */
    public double share(Landlord landlord) {
        return switch (landlord) {
            case OWNERS -> owners;
            case HOUSEHOLDS -> households;
            case COUNCIL -> council;
            case COMMUNITY -> community;
            case OUTSIDE -> 1 - owners - households - council - community;
        };
    }

    /** A month's rent [pence]. @param bySales rent per pound of sales; @param sales of a month at the prices of month zero */
    public long rent(double bySales, double sales) {
        return Pence.round(bySales * sales);
    }

    /**
     * What of rents was booked as bought from the property industry, per pound of sales: not more than was.
     *
     * @param bySales rent per pound of sales
     * @param bought from the property industry per pound of sales
     */
    public double boughtSoFar(double bySales, double bought) {
        return Math.min(bySales, bought);
    }

    /** What premises are worth that bring so much rent a month [pence]. */
    public long worth(double rent) {
        return Pence.round(MONTHS * rent / yield);
    }

    /**
     * What a pound of premises at month zero is worth after one more month.
     *
     * @param before the same a month ago
     * @param rents of the month over those of month zero
     */
    public double level(double before, double rents) {
        return before + (rents - before) / valuedOver;
    }
}
