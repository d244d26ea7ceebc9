package org.commonweal.credit;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

/**
 * How long it takes to found a bank, how it fails before it opens, and what that costs. With no waits, no cost and all shares
 * taken up it is open, with all its capital, in the month in which it is decided.
 */
public record BankFoundingRule(
        @Param(
                value = 24,
                unit = Unit.MONTHS,
                min = 0,
                max = 240,
                what = "months from the decision to the application for a licence",
                source =
                        "assumed: half of the four years that Avon Mutual, set up in 2017, had worked on its application by June 2021 (evidence F24)",
                status = Status.ASSUMED)
        int preparation,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "months that regulators take to decide, in the mean",
                source =
                        "Financial Services and Markets Act 2000, section 55V: six months for a complete application, twelve otherwise",
                status = Status.OBSERVED)
        double decision,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "months for which shares are offered before it can open",
                source = "PRA: a new bank has twelve months to become ready",
                status = Status.OBSERVED)
        int offer,

        @Param(
                value = 0.6,
                unit = Unit.SHARE,
                min = 0.01,
                max = 1,
                what = "part of the shares offered to social investors that they take up, in the mean",
                source =
                        "assumed: Avon Mutual had raised 1 million of 20 million pounds after three years, banks that opened all (evidence F24)",
                status = Status.ASSUMED)
        double takeUp,

        @Param(
                value = 0.6,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "least part of the planned capital with which it may open",
                source =
                        "assumed: of 15 million pounds as much as a small bank needs for its licence and the losses of its first years",
                status = Status.ASSUMED)
        double leastCapital,

        @Param(
                value = 0.25,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "chance that its founders give up in a year before it opens",
                source =
                        "assumed: of 18 regional banks planned in 2018 none was open seven years later; a quarter a year leaves 13 % after seven (evidence F24)",
                status = Status.ASSUMED)
        double givingUp,

        @Param(
                value = 600000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 100_000_000,
                what = "staff, advice and systems until it opens, in the place at life size",
                source =
                        "Avon Mutual: rounds of 1 and 2 million pounds for about five years until it opens (evidence F24)",
                status = Status.OBSERVED)
        double yearlyCost,

        @Param(
                value = 6,
                unit = Unit.MONTHS,
                min = 0,
                max = 120,
                what = "months from its opening to its first loan",
                source = "assumed: half of the year that a new bank has to build its systems",
                status = Status.ASSUMED)
        int firstLoan,

        @Param(
                value = 3,
                unit = Unit.YEARS,
                min = 0,
                max = 50,
                what = "years from its opening until it reaches all the customers it aims at",
                source = "assumed: as long as the ramp of the library's scenario",
                status = Status.ASSUMED)
        double growth) {

    /** Months until it can open if all goes as well as it can. */
    public int shortest() {
        return preparation + offer;
    }

    /** Whether the application is ready. @param months since the decision */
    boolean isPrepared(int months) {
        return months >= preparation;
    }

    /** Chance that regulators decide this month: 1 / (1 + mean months they take). */
    double decisionChance() {
        return 1 / (1 + decision);
    }

    /** Whether the offer of shares has run. @param months since it began */
    boolean offerHasRun(int months) {
        return months >= offer;
    }

    /** Part of their shares that social investors take up: u^(1/m - 1), of mean m. @param u a uniform number */
    double takenUp(double u) {
        return StrictMath.pow(u, 1 / takeUp - 1);
    }

    /** Whether it may open with what was promised of a planned capital [pence]. */
    boolean isEnough(long promised, long planned) {
        return promised >= leastCapital * planned;
    }

    /** Chance that its founders give up this month: 1 - (1 - a)^(1/12). */
    double monthlyGivingUp() {
        return 1 - StrictMath.pow(1 - givingUp, 1.0 / Month.PER_YEAR);
    }

    /** What a month costs until it opens [pence]. @param scale size of the run relative to the real place */
    long monthlyCost(double scale) {
        return Pence.ofPounds(scale * yearlyCost / Month.PER_YEAR);
    }

    /** Whether it lends. @param months since it opened */
    boolean lends(int months) {
        return months >= firstLoan;
    }

    /** Part of the customers it aims at whom it reaches, 0-1: a straight ramp. @param months since it opened */
    double reach(int months) {
        return Math.min(1, (months + 1) / (Month.PER_YEAR * growth + 1));
    }
}
