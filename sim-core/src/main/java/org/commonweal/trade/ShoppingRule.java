package org.commonweal.trade;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;

/**
 * Where households buy (model specification 5.5).
 *
 * @param choice which of the outlets that it compares a household keeps
 * @param offer what can be bought here at all
 */
public record ShoppingRule(
        @Param(
                value = 0.44,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a household reviews one habit in a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double review,

        @Param(
                value = 3,
                unit = Unit.COUNT,
                min = 1,
                max = 50,
                what = "outlets compared at a review",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        int outlets,

        @Unnamed OutletChoice choice,

        @Unnamed LocalOffer offer) {
    /** No industry. */
    public static final int NONE = -1;

    /** The industry in which a household reviews its habit this month, or {@link #NONE}. @param draw a uniform number */
    public int reviewed(double draw) {
        return draw < review
                ? Math.min(Industry.FIRM_INDUSTRIES - 1, (int) (draw / review * Industry.FIRM_INDUSTRIES))
                : NONE;
    }
}
