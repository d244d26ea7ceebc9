package org.commonweal.place;

import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** When a place has come to rest, so that the burn-in may end before its years are over (model specification 6). */
public record RestRule(
        @Param(
                value = 0.02,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what =
                        "most that wealth, firms and their ownership may have changed between two spans of years for the burn-in to end; 0: it lasts as long as it may",
                source = "assumed: smaller runs differ by chance from span to span, and rest later",
                status = Status.ASSUMED)
        double restWithin,

        @Param(
                value = 5,
                unit = Unit.YEARS,
                min = 1,
                max = 25,
                what = "years of a span",
                source = "assumed: longer than most swings of demand",
                status = Status.ASSUMED)
        int restSpan) {

    /** Whether anybody asks if the place has come to rest. */
    public boolean isAsked() {
        return restWithin > 0;
    }

    /** Whether something is at rest that had this mean in one span of years and that in the next. */
    public boolean isAtRest(double before, double after) {
        return isAsked() && Math.abs(after - before) <= restWithin * Math.abs(before);
    }

    /** Years after which one can tell: those of two spans. */
    public int yearsLookedAt() {
        return 2 * restSpan;
    }
}
