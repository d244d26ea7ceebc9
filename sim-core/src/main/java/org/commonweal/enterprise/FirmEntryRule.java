package org.commonweal.enterprise;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** How firms are founded (model specification 5.11): births replace deaths and correct the number of firms. */
public record FirmEntryRule(
        @Param(
                value = 1.0,
                unit = Unit.RATIO,
                min = 0,
                max = 3,
                what = "births relative to the closures, for whatever reason, expected at month zero",
                source = "by definition of a population that stays as large as it opened",
                status = Status.ESTIMATED)
        double replacement,

        @Param(
                value = 1.5,
                unit = Unit.EXPONENT,
                min = 0,
                max = 10,
                what = "how strongly births answer a shortage of firms",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double correction,

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
                value = 2.0,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "months of costs a founder wants in cash",
                source = "assumed",
                status = Status.ASSUMED)
        double openingCash,

        @Param(
                value = 0.60,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "private firms whose owner lives in the place, where residents hold half of its posts",
                source =
                        "assumed: no source found (evidence D24, gaps); in Preston six in ten firms; to be swept so that it is 30-90 %",
                status = Status.ASSUMED)
        double localOwners,

        @Param(
                value = 1.8,
                unit = Unit.EXPONENT,
                min = 0,
                max = 3,
                what = "how much more local owners are where residents hold more of the posts",
                source =
                        "calibrated to household income of the five places (accounts B.6g): owners commute as their staff do, those of city centres from farther",
                status = Status.CALIBRATED)
        double ownersNearness,

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

    /** Firms founded in a population this month, before rounding: r D_0 / 12 (N_0 / N)^c. */
    public double births(double openingClosures, double opening, double now) {
        return opening <= 0
                ? 0
                : replacement * openingClosures / 12 * StrictMath.pow(opening / Math.max(1, now), correction);
    }

    /** Share of private firms whose owner lives in the place, 0-1, given the share of its posts that residents hold. */
    public double shareOfLocalOwners(double residentShareOfJobs) {
        return Math.min(1, localOwners * StrictMath.pow(2 * residentShareOfJobs, ownersNearness));
    }

    /** Savings a founder must have to try [pence], given the capital needed. */
    public long savingsToTry(long need) {
        return Math.min(Pence.share(ownShare, need), Pence.ofPounds(mostSavings));
    }
}
