package org.commonweal.production;

import org.commonweal.economy.Industry;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.parameter.Unnamed;
import org.commonweal.trade.HereOrElsewhere;

/**
 * Where firms buy their inputs (model specification 5.6).
 *
 * @param quotient what share of them the place can supply
 */
public record InputRule(
        @Unnamed LocationQuotient quotient,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "half-width of the spread of firms' own local sourcing around their form's mean",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double spread,

        @Param(
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "chance that a firm reviews one habitual supplier in a month",
                source = "[A] in the specification",
                status = Status.ASSUMED)
        double review,

        @Param(
                value = 0.05,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "chance that a firm with a contract of an anchor compares one habitual supplier with another in a month, and takes the cheaper",
                source =
                        "[A]: contracts ask for, and pay for, a look at who supplies; 0 is the model before anybody did",
                status = Status.ASSUMED)
        double contractReview,

        @Param(
                value = 2,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                neutral = 0,
                what =
                        "elasticity of substitution between inputs from here and from elsewhere; 0: what is bought here answers to no price",
                source = "Armington elasticities are 1.5-4 [M]; 0 is the model before there were any",
                status = Status.ASSUMED)
        double substitution,

        @Param(
                value = 0.17,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of what is bought elsewhere in the country that comes from the region",
                source =
                        "estimated: size factor of Flegg's location quotient for a county of 1.6 % of national output less that of a district of 0.24 %, over what the district leaves",
                status = Status.ESTIMATED)
        double regionShare,

        @Param(
                value = 0.03,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "charges of head offices, of a branch's sales",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double headOffice) {
    /** No industry. */
    public static final int NONE = -1;

    /** How much a firm buys here relative to the mean of its legal form. @param draw a uniform number */
    public double ownSourcing(double draw) {
        return 1 - spread + 2 * spread * draw;
    }

    /** The industry whose supplier a firm reviews this month, or {@link #NONE}. @param draw a uniform number */
    public int reviewed(double draw) {
        return oneOfAll(draw, review);
    }

    /** The industry in which a firm with a contract of an anchor compares suppliers this month, or {@link #NONE}. */
    public int reviewedForContract(double draw) {
        return oneOfAll(draw, contractReview);
    }

    private static int oneOfAll(double draw, double each) {
        double chance = Math.min(1, each * Industry.FIRM_INDUSTRIES);
        return draw < chance
                ? Math.min(Industry.FIRM_INDUSTRIES - 1, (int) (draw / chance * Industry.FIRM_INDUSTRIES))
                : NONE;
    }

    /** How strongly a supplier of the place draws buyers from elsewhere: p^-elasticity. @param price relative to month zero */
    public double pull(double price) {
        return substitution == 0 ? 1 : StrictMath.exp(-substitution * StrictMath.log(price));
    }

    /** Share of an input that is bought here, given the usual one and the supplier's pull relative to month zero. */
    public double here(double usual, double pull) {
        return substitution == 0 ? usual : HereOrElsewhere.share(usual, pull);
    }

    /** Of what is bought elsewhere in the country, what comes from the region [pence]. */
    public long fromRegion(double elsewhere) {
        return Pence.round(elsewhere * regionShare);
    }

    /** Of what is bought elsewhere in the country, what comes from beyond the region [pence, before rounding]. */
    public double fromNation(double elsewhere) {
        return elsewhere * (1 - regionShare);
    }

    /** What a branch pays its head office for a month's sales [pence]. */
    public long charges(long sales) {
        return Pence.share(headOffice, sales);
    }
}
