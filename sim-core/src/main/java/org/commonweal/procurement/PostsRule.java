package org.commonweal.procurement;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/**
 * How an anchor's posts follow its budget: what it has too little or too much is taken off, or put on, pay as well as
 * purchases. Posts that nobody is in go first, then people leave on their own, and few are made redundant.
 */
public record PostsRule(
        @Param(
                value = 1,
                unit = Unit.RATIO,
                min = 0,
                max = 2,
                what =
                        "part of a year's gap that pay bears, relative to its part in spending; 0: staff never changes, 1: in proportion",
                source =
                        "jobs in English councils fell about as much as their spending did in the 2010s (from memory); 0: posts stay",
                status = Status.ASSUMED)
        double weight,

        @Param(
                value = 0.03,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what =
                        "people beyond the posts that are paid for who are made redundant in a month; the others leave on their own",
                source = "assumed: a consultation takes months, and natural turnover comes first",
                status = Status.ASSUMED)
        double redundancies,

        @Param(
                value = 0.99,
                unit = Unit.SHARE,
                min = 0.5,
                max = 1,
                what = "posts that are filled on average, when posts are set",
                source = "assumed: as when grants are set at month zero; budgets count on turnover of staff",
                status = Status.ASSUMED)
        double filled,

        @Param(
                value = 0.5,
                unit = Unit.RATIO,
                min = 0,
                max = 1,
                what = "fewest posts, of those at month zero",
                source = "assumed: statutory services; council spending fell by a fifth in five years (evidence H5)",
                status = Status.ASSUMED)
        double fewest,

        @Param(
                value = 1.5,
                unit = Unit.RATIO,
                min = 1,
                max = 3,
                what = "most posts, of those at month zero",
                source = "assumed: buildings and managers are there for so many",
                status = Status.ASSUMED)
        double most) {

    /** Whether posts ever change. */
    public boolean follow() {
        return weight > 0;
    }

    /** What of a gap pay bears [its unit]. @param paid last year [pence]; @param bought last year [pence] */
    public double share(double gap, double paid, double bought) {
        return paid + bought <= 0 ? 0 : gap * Math.min(1, weight * paid / (paid + bought));
    }

    /**
     * Posts that there is money for.
     *
     * @param money for pay in the year [pence]
     * @param costOfHead what somebody at work costs in a year [pence], above 0
     * @param opening posts at month zero
     */
    public double posts(double money, double costOfHead, int opening) {
        return Math.max(fewest * opening, Math.min(most * opening, money / costOfHead / filled));
    }

    /** People made redundant in a month, before rounding. @param posts that there is money for */
    public double redundant(double posts, int heads) {
        return redundancies * Math.max(0, heads - posts);
    }
}
