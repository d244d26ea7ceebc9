package org.commonweal.procurement;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** Who hears of a lot: a number of firms, whatever the size of the run (model specification 5.4). */
public record HearingRule(
        @Param(
                value = 0.80,
                unit = Unit.COUNT,
                min = 0,
                max = 100,
                what = "eta: local firms that hear of a lot, expected number",
                source = "calibrated to 5 % of spend kept in the district in 2012/13 (evidence A1)",
                status = Status.CALIBRATED)
        double reach,

        @Param(
                value = 2.2,
                unit = Unit.RATIO,
                min = 0,
                max = 20,
                what = "how much likelier a PLC branch is to hear of a lot",
                source = "starting values of a trial run that was stable for 25 years",
                status = Status.ASSUMED)
        double branchReach,

        @Param(
                value = 50,
                unit = Unit.COUNT,
                min = 1,
                max = 100_000,
                what = "people at work from which a firm has somebody who looks for tenders and writes bids",
                source = "assumed: a firm of medium size",
                status = Status.ASSUMED)
        int bidTeamFrom,

        @Param(
                value = 3,
                unit = Unit.RATIO,
                min = 0,
                max = 50,
                what = "how much likelier such a firm is to hear of a lot, unless it is a branch",
                source = "assumed: about as likely to hear of a lot as a branch",
                status = Status.ASSUMED)
        double bidTeamReach) {

    /** How likely a registered firm is to hear of a lot, relative to a small one that is no branch. */
    public double hearing(boolean branch, int headcount) {
        return branch ? branchReach : headcount >= bidTeamFrom ? bidTeamReach : 1;
    }

    /** Chance that no local firm hears of a lot: e^-eta. @param relative reach of the anchor, relative to usual */
    public double nobodyHears(double relative) {
        return StrictMath.exp(-reach * relative);
    }
}
