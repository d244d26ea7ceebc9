package org.commonweal.place;

import org.commonweal.economy.Firms;
import org.commonweal.economy.SizeBand;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What is assumed of firms at month zero where no data say it (model specification 6). */
public record OpeningFirmRule(
        @Param(
                value = 0.45,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "firms that owe a bank",
                source = "33-50 % of small firms use external finance (evidence F4)",
                status = Status.ESTIMATED)
        double loanShare,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "their loans relative to their capital, at most loan-limit of their cash",
                source = "assumed",
                status = Status.ASSUMED)
        double loanSize,

        @Param(
                value = 5,
                unit = Unit.RATIO,
                min = 0,
                max = 100,
                what = "most that they owe when their loans are new, of their cash",
                source = "assumed: who has less cash was lent less",
                status = Status.ASSUMED)
        double loanLimit,

        @Param(
                value = 0.7,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "capital of the self-employed off the register, of what firms of the industry want",
                source = "assumed: what they hold in the baseline after years of drawing before investing",
                status = Status.ASSUMED)
        double selfEmployedCapital,

        @Param(
                value = 0.12,
                unit = Unit.SHARE,
                min = 0,
                max = 0.5,
                what = "spread of the quality of firms around one half",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double qualitySpread,

        @Param(
                value = 0.4,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "half-width of the spread of firms' cash around what they keep",
                source = "assumed: firms are at any point between two pay-outs",
                status = Status.ASSUMED)
        double cashSpread,

        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "least that a firm sells outside, of its sales",
                source = "assumed: so that demand here never exceeds what a firm sells",
                status = Status.ASSUMED)
        double leastExports,

        @Param(
                value = 0.1,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "least value added of an industry that is firms', not anchors'",
                source = "assumed: keeps an industry in being where the pay of anchors exceeds its estimate",
                status = Status.ASSUMED)
        double leastFirms,

        @Param(
                value = 3,
                unit = Unit.PEOPLE,
                min = 0,
                max = 1000,
                what = "people kept for each small firm, while larger ones are given an industry",
                source = "assumed: about the mean of small firms",
                status = Status.ASSUMED)
        double smallFirm,

        @Param(
                value = 400,
                unit = Unit.PEOPLE,
                min = 250,
                max = 1_000_000,
                what = "most people in a firm of the largest size band, as long as others can still grow",
                source = "assumed: few firms of a district are larger",
                status = Status.ASSUMED)
        int largestFirm) {

    /** Whether a firm owes a bank. @param draw a uniform number */
    public boolean owes(double draw) {
        return draw < loanShare;
    }

    /** The loan that a firm once took [pence]. */
    public long loan(long capital, long cash) {
        return Math.min(Pence.round(loanLimit * cash), Pence.round(loanSize * capital));
    }

    /** Capital of a firm [pence]. @param wanted what it wants [pence] */
    public long capital(double wanted, boolean registered) {
        return Pence.round(registered ? wanted : selfEmployedCapital * wanted);
    }

    /** Cash of a firm relative to what it keeps. @param draw a uniform number */
    public double cash(double draw) {
        return 1 - cashSpread + 2 * cashSpread * draw;
    }

    /** Quality of a firm, normal around the mean. @param draw a standard normal number */
    public double quality(double draw) {
        return Firms.MEAN_QUALITY + qualitySpread * draw;
    }

    /** What a firm sells outside [pence a month]: what the place leaves of its sales. */
    public double exports(double sales, double soldHere) {
        return Math.max(leastExports * sales, sales - soldHere);
    }

    /** Value added of an industry that is firms' [in the unit given]. @param left what anchors leave of it */
    public double valueAdded(double all, double left) {
        return Math.max(leastFirms * all, left);
    }

    /** Jobs that an industry has for one more firm, when room is kept for others. @param least jobs that it takes */
    public double room(int jobs, int others, int least) {
        return jobs - smallFirm * others - least;
    }

    /** Most people in a firm of a size band. */
    public int most(SizeBand band) {
        return band == SizeBand.FROM_250 ? largestFirm : band.most();
    }
}
