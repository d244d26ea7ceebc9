package org.commonweal.transfer;

import org.commonweal.money.Nominal;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Formerly;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.time.Month;

/**
 * What becomes of a private firm whose owner stops, and on which terms firms change hands (model specification 5.11).
 * The rates of the unusual ways are small and keep the mix of legal forms as it opened; whoever buys must be able to
 * pay.
 */
public record SuccessionRule(
        @Param(
                value = 0.043,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 1,
                what = "chance that an owner who lives outside the place stops working",
                source = "estimated: as often as owners of the place stop in the baseline (exit.retiring)",
                status = Status.ESTIMATED)
        double outsideOwners,

        @Param(
                value = 10,
                unit = Unit.COUNT,
                min = 1,
                max = 1000,
                what = "people at work from which a firm may be sold to its employees or to a company from outside",
                source = "assumed: below that a firm is its owner; employee-ownership trusts are mostly larger",
                status = Status.ASSUMED)
        @Formerly("least-heads")
        int leastHeadcount,

        @Param(
                value = 0.004,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "owners of such firms who stop and sell to an employee-ownership trust",
                source =
                        "estimated: keeps the number at 2,250 employee-owned businesses per 2,725,000 enterprises (legal_forms.csv; evidence D15); the recent growth of 38 % a year (evidence D1) is no baseline",
                status = Status.ESTIMATED)
        double trust,

        @Param(
                value = 0.001,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "owners of such firms who stop and sell to a worker co-operative",
                source = "assumed: about 400 worker co-operatives in the UK, flat over five years (evidence D16)",
                status = Status.ASSUMED)
        double cooperative,

        @Param(
                value = 0.05,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "owners of such firms who stop and sell to a company from outside",
                source = "assumed: no source found; buy-outs of branches balance it (conversion.branch-buyout)",
                status = Status.ASSUMED)
        double company,

        @Param(
                value = 15,
                unit = Unit.COUNT,
                min = 0,
                max = 100,
                what = "people asked before a buyer is found, as many as for a founder",
                source = "assumed",
                status = Status.ASSUMED)
        int buyersAsked,

        @Param(
                value = 0.5,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "most of its deposits and units that a household pays or lends for a firm at once",
                source = "assumed: nobody puts everything into one firm",
                status = Status.ASSUMED)
        double savingsUsed,

        @Param(
                value = 0.05,
                unit = Unit.PER_YEAR,
                min = 0,
                max = 0.5,
                what = "interest on what is owed to sellers and members",
                source = "assumed: between deposits and bank loans",
                status = Status.ASSUMED)
        @Nominal
        double loanRate,

        @Param(
                value = 84,
                unit = Unit.MONTHS,
                min = 6,
                max = 360,
                what = "months over which sellers and members are repaid if profits allow",
                source = "assumed: deferred payments to sellers to trusts are usually agreed for five to ten years",
                status = Status.ASSUMED)
        int loanTerm) {

    /** Whether an owner who lives outside the place stops working this month. @param draw a uniform number */
    public boolean outsiderStops(double draw) {
        // a month's chance is below the year's: its power is worked out for the few draws that could be below it
        return draw < outsideOwners && draw < Month.chance(outsideOwners);
    }

    /** Share of private firms of some size that are sold to a company from outside in a year because the owner stops. */
    public double salesToCompanies() {
        return outsideOwners * company;
    }

    /** Owners who stop in a year, of all. */
    public double stopping() {
        return outsideOwners;
    }

    /** Share of owners of firms of some size who stop and sell to their people. */
    public double toEmployees() {
        return Math.min(1, trust + cooperative);
    }

    /** Whether a firm is large enough to be sold to its employees or to a company. */
    public boolean isLarge(int heads) {
        return heads >= leastHeadcount;
    }

    /** To whom an owner who stops sells a firm, if not to another person. @param draw a uniform number */
    public FirmBuyer buyer(int heads, double draw) {
        double left = draw - trust;
        if (!isLarge(heads) || left >= cooperative + company) {
            return FirmBuyer.NOBODY;
        }
        return left < 0 ? FirmBuyer.TRUST : left < cooperative ? FirmBuyer.COOPERATIVE : FirmBuyer.COMPANY;
    }

    /** What a household can pay or lend for a firm at once [pence]. @param liquid deposits and units [pence] */
    public long means(long liquid) {
        return Pence.share(savingsUsed, liquid);
    }

    /** Interest of a month on a buy-out loan [pence]. */
    public long interest(long owed) {
        return Pence.round(owed * loanRate / 12);
    }

    /** Instalment of a month on a buy-out loan [pence]. */
    public long instalment(long owed) {
        return Math.min(owed, Math.max(1, owed / loanTerm));
    }
}
