package org.commonweal.procurement;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Contradiction;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** The lots in which anchors buy, and how long contracts run (model specification 5.4). */
public record LettingRule(
        @Param(
                value = 7000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 100,
                max = 10_000_000,
                what = "median size of a lot",
                source = "payments of Manchester City Council: a supplier's year, median GBP 5,600-8,200 in four years",
                status = Status.OBSERVED)
        double medianLot,

        @Param(
                value = 2.3,
                unit = Unit.RATIO,
                min = 0,
                max = 4,
                what = "standard deviation of the logarithm of a lot",
                source =
                        "the same payments: 2.0-2.1, of Calderdale 2.1; more, for the upper tail is fatter than lognormal (71-80 % in years above GBP 1m)",
                status = Status.OBSERVED)
        double lotSpread,

        @Param(
                value = 0.2,
                unit = Unit.SHARE,
                min = 0.001,
                max = 1,
                what = "largest lot, of an anchor's spending in a category, however little of all its spending that is",
                source = "assumed: a category is seldom bought from fewer than five suppliers",
                status = Status.ASSUMED)
        double largestLot,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "largest lot, of all that an anchor buys, if that is more; 0: of the category only",
                source = "the same payments: the largest supplier has 8-16 % of all",
                status = Status.OBSERVED)
        double largestOfAll,

        @Param(
                value = 12,
                unit = Unit.MONTHS,
                min = 1,
                max = 120,
                what = "shortest contract",
                source = "[A] in the specification: 1-4 years",
                status = Status.ASSUMED)
        int shortest,

        @Param(
                value = 47,
                unit = Unit.MONTHS,
                min = 1,
                max = 240,
                what = "longest contract",
                source = "[A] in the specification: 1-4 years",
                status = Status.ASSUMED)
        int longest,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                what =
                        "whether a growing share of large lots is split along the ramp of a programme; off: all of them, into a growing number of parts",
                source = "a rule: contracts are split one by one as they end",
                status = Status.ASSUMED)
        boolean splitsGrowingShare,

        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 10,
                what = "part of the quality given up for price or place by which services become less",
                source = "[A]: quality that is given up is service given up; 0: it decides who wins and nothing else",
                status = Status.ASSUMED)
        double qualityInServices) {

    /** Checks that contracts are no longer than the longest. @throws Contradiction if they are not */
    public LettingRule {
        Contradiction.unlessOrdered("shortest", shortest, "longest", longest);
    }

    /** Size of a lot, lognormal [pence a year, before rounding]. @param draw a standard normal number */
    public double lot(double draw) {
        return Pence.ofPounds(medianLot) * StrictMath.exp(lotSpread * draw);
    }

    /**
     * Largest lot of an anchor's spending in a category [pence a year].
     *
     * @param category what it spends there [pence a year]
     * @param all what it spends on everything [pence a year]
     */
    public double largest(double category, double all) {
        double ofAll = Math.min(category, largestOfAll * all);
        return Math.max(Math.max(largestLot * category, ofAll), Pence.ofPounds(medianLot));
    }

    /**
     * Into how many parts a large lot is divided.
     *
     * @param now parts so far, if all lots are divided alike
     * @param planned parts at full strength
     * @param share how far the programme has come, 0-1
     * @param draw a uniform number
     */
    public int parts(int now, int planned, double share, double draw) {
        if (!splitsGrowingShare) {
            return now;
        }
        return draw < share ? planned : 1;
    }

    /** Services that a contract brings, relative to one of usual quality. @param quality above the usual */
    public double services(double quality) {
        return Math.max(0, 1 + qualityInServices * quality);
    }

    /** How many lengths a contract may have, a month apart. */
    public int lengths() {
        return longest - shortest + 1;
    }

    /** Month in which a contract let now ends. @param draw a whole number from 0, below {@link #lengths} */
    public int ends(int now, int draw) {
        return now + shortest + draw;
    }
}
