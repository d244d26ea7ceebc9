package org.commonweal.shock;

import java.util.List;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Terms;
import org.commonweal.time.Month;

/**
 * The outside world buys less from every industry of the place and takes on fewer of its residents. It deepens for the
 * ramp, stays until its end, and then both come back in a straight line.
 */
public record Recession(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "demand from outside that is missing at its depth",
                source = "a choice: British output fell by 6.3 % from 2008 to 2009 (evidence J26)",
                status = Status.LEVER)
        double size,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "posts outside that residents could take and that are missing at its depth",
                source = "a choice: British vacancies fell by 38 % from 2008 to 2009 (evidence J27)",
                status = Status.LEVER)
        double hiring,

        @Param(
                value = 4,
                unit = Unit.YEARS,
                min = 0,
                max = 50,
                neutral = 4,
                what = "how long it takes from its end until all has come back",
                source =
                        "a choice: more than five years from peak to peak after 2008 (evidence J26), of them one falling",
                status = Status.LEVER)
        double recovery)
        implements Shock {

    @Override
    public String what() {
        return "The world outside buys less from every industry of the place and takes on fewer of its residents.";
    }

    @Override
    public List<String> example() {
        return List.of("size=0.1", "hiring=0.4");
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        if (!where.sets("recovery") || until < where.years()) {
            return List.of();
        }
        return List.of(new Doubt(
                List.of("recovery"),
                where.key() + ".recovery is not seen",
                "the recession does not end (until) before the run does",
                "Maybe set until to when demand begins to come back, in years after month zero."));
    }

    @Override
    public boolean isPulled() {
        return size > 0 || hiring > 0;
    }

    /** As any programme up to its end; then what it had come to fades in a straight line. */
    @Override
    public double strength(Month month) {
        int end = (int) StrictMath.ceil(Month.PER_YEAR * until);
        if (month.index() < end) {
            return Shock.super.strength(month);
        }
        double faded = (month.index() - end + 1) / (Month.PER_YEAR * recovery + 1);
        return Shock.super.strength(new Month(end - 1)) * Math.max(0, 1 - faded);
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.production.outsideDemand.turn(1 - strength * size);
        terms.labour.outsideHiring.turn(1 - strength * hiring);
    }
}
