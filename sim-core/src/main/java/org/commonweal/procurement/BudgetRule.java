package org.commonweal.procurement;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * How anchors set a year's budget: they spend what comes in and keep their reserves. Councils must budget so that the
 * year balances (Local Government Finance Act 1992, sections 31A, 32 and 42A) with adequate reserves (Local Government
 * Act 2003, section 25); NHS trusts must break even taking one year with another (National Health Service Act 2006,
 * schedule 5).
 *
 * @param posts how staff follows
 * @param support what follows when money for pay is short
 * @param borrowing what councils borrow
 */
public record BudgetRule(
        @Param(
                value = 2,
                unit = Unit.MONTHS,
                min = 0,
                max = 24,
                what = "reserves an anchor aims for, in months of its spending at month zero",
                source = "assumed: working balances of councils and trusts; the law asks for adequate ones",
                status = Status.ASSUMED)
        double reserves,

        @Param(
                value = 1.3,
                unit = Unit.RATIO,
                min = 1,
                max = 3,
                what =
                        "what employing somebody costs, relative to pay, when an anchor works out the reserves it aims for",
                source = "assumed: insurance of about a tenth of pay and pension contributions of a fifth come on top",
                status = Status.ASSUMED)
        double onCosts,

        @Param(
                value = 3,
                unit = Unit.YEARS,
                min = 0.5,
                max = 30,
                what = "years over which reserves are brought back to what is aimed for",
                source = "NHS trusts: break even over three years, Department of Health guidance on the duty",
                status = Status.ESTIMATED)
        double years,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "least volume bought in a year, of the lots at month zero, however short money is",
                source = "assumed: statutory services; council spending fell by a fifth in five years (evidence H5)",
                status = Status.ASSUMED)
        double leastVolume,

        @Param(
                value = 1.25,
                unit = Unit.RATIO,
                min = 1,
                max = 10,
                what =
                        "most volume bought in a year, of the lots at month zero; reserves it would take more to spend go back to the government",
                source = "assumed: unspent votes of departments lapse (Government Resources and Accounts Act 2000)",
                status = Status.ASSUMED)
        double mostVolume,

        PostsRule posts,
        SupportRule support,
        BorrowingRule borrowing) {

    /**
     * Reserves that an anchor aims for [pence].
     *
     * @param purchases at month zero [pence a month]
     * @param pay of all its staff at month zero, before what the employer pays on top [pence a month]
     */
    public long reservesWanted(long purchases, long pay) {
        return Pence.round(reserves * (purchases + (long) (onCosts * pay)));
    }

    /**
     * Money for purchases in the coming year [pence]: what was spent on them last year, what was left over or missing
     * then, and a part of the reserves beyond what is aimed for, of which pay bears its own.
     *
     * @param ofPay what of the gap pay bears [pence]
     */
    public double purchases(
            double spentLastYear, double leftLastYear, double reservesNow, double reservesWanted, double ofPay) {
        return spentLastYear + leftLastYear + (reservesNow - reservesWanted) / years - ofPay;
    }

    /** What a year's budget has to make good, or may spend on top [pence]: of last year, and of reserves. */
    public double gap(double leftLastYear, double reservesNow, double reservesWanted) {
        return leftLastYear + (reservesNow - reservesWanted) / years;
    }

    /** Volume that is bought when nothing new may be spent on, relative to the lots. */
    public double volumeWhenStopped() {
        return leastVolume;
    }

    /** Volume that money buys, relative to the lots, at what the lots cost in a year [pence]. */
    public double volume(double money, double costOfLots) {
        return costOfLots <= 0 ? 1 : Math.max(leastVolume, Math.min(mostVolume, money / costOfLots));
    }
}
