package org.commonweal.enterprise;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who founds a firm, and with what money (model specification 5.11). */
public record FoundingRule(
        @Param(
                value = 0.30,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "founder's own savings, at least, of the capital needed, to try",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double ownShare,

        @Param(
                value = 20_000,
                unit = Unit.POUNDS,
                min = 0,
                max = 10_000_000,
                what = "most savings a founder must have to try, however large the firm",
                source = "assumed: founders of larger firms bring in partners and lenders",
                status = Status.ASSUMED)
        double mostSavings,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "capital needed that counts when a self-employed person must have savings to try",
                source = "assumed: they start with less",
                status = Status.ASSUMED)
        double aloneShare,

        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of the capital needed that a founder with savings brings",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double savingsUsed,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 0.5,
                max = 60,
                what =
                        "months of orders that a loan to start is worth, as far as the bank can tell before there are any",
                source = "assumed: half a year of sales for what a founder cannot bring",
                status = Status.ASSUMED)
        double loanMonths,

        @Param(
                value = 0.35,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "smallest start, of the size meant, when a loan is refused",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double smallestStart,

        @Param(
                value = 1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "of the orders from outside that a firm of the size meant would have, what one has that starts smaller",
                source =
                        "[A]: firms that start short of money grow faster than others and catch up (Cabral and Mata 2003; Evans and Jovanovic 1989); 0: it stays as small as it started",
                status = Status.ASSUMED)
        double catchingUp,

        @Param(
                value = 0.25,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "founders who are refused a loan and do not start at all, rather than smaller",
                source = "assumed: to be swept; 0: all start smaller",
                status = Status.ASSUMED)
        double givenUp,

        @Param(
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "months of costs a founder wants in cash",
                source = "assumed",
                status = Status.ASSUMED)
        double openingCash,

        @Param(
                value = 40,
                unit = Unit.COUNT,
                min = 1,
                max = 100,
                what = "people asked before a founder is found",
                source = "assumed: founders with savings are not scarce",
                status = Status.ASSUMED)
        int candidates,

        @Param(
                value = 3,
                unit = Unit.COUNT,
                min = 1,
                max = 20,
                what = "lenders a founder asks before starting smaller",
                source = "assumed: big banks reject 45 % of start-ups' applications (evidence F5), who ask elsewhere",
                status = Status.ASSUMED)
        int lendersAsked) {

    /**
     * The least of so many uniform numbers as there are lenders asked, from one of them: a founder whom one lender in c
     * would lend to finds one among n with chance 1 - (1 - c)^n.
     *
     * @param uniform 0-1
     */
    public double kindestLender(double uniform) {
        return 1 - StrictMath.pow(1 - uniform, 1.0 / lendersAsked);
    }

    /** Savings a founder must have to try [pence], given the capital needed. */
    public long savingsToTry(long need) {
        return Math.min(Pence.share(ownShare, need), Pence.ofPounds(mostSavings));
    }

    /** The same of somebody who works alone and off the register [pence]. */
    public long savingsToTryAlone(long need) {
        return savingsToTry((long) (aloneShare * need));
    }

    /**
     * Money needed to start: premises and equipment, and cash for the first months [pence].
     *
     * @param sales expected [pence a month]
     * @param capitalPerOutput capital per pound of annual output
     */
    public long need(double sales, double capitalPerOutput) {
        return Pence.round(sales * (12 * capitalPerOutput + openingCash));
    }

    /** What a founder with savings brings of the capital needed [pence]. */
    public long own(long need) {
        return Pence.round(savingsUsed * need);
    }

    /** Orders that a bank takes a loan to start to be asked for [pence a month]. @param missing the loan [pence] */
    public double ordersFor(long missing) {
        return missing / loanMonths;
    }

    /** Whether a founder who is refused a loan does not start. @param draw a uniform number */
    public boolean givesUp(double draw) {
        return draw < givenUp;
    }

    /** People with whom a firm starts, of those it meant to. @param financed whether it has all the money it needs */
    public int heads(int meant, boolean financed) {
        return (int) Math.max(1, Math.round((financed ? 1 : smallestStart) * meant));
    }

    /**
     * Orders from outside that a firm begins with, relative to those of a usual firm of as many people: 1 + c (m / s - 1).
     *
     * @param started people with whom it starts
     * @param meant people with whom it meant to
     */
    public double ordersToGrowInto(int started, int meant) {
        return 1 + catchingUp * Math.max(0, meant / (double) Math.max(1, started) - 1);
    }

    /**
     * What a firm that starts spends on capital [pence].
     *
     * @param wantedCapital [pence]
     * @param orders expected [pence a month]
     * @param cash what it has [pence]
     */
    public long firstInvestment(double wantedCapital, double orders, long cash) {
        return Math.max(0, Math.min(Pence.round(wantedCapital), cash - Pence.round(openingCash * orders)));
    }
}
