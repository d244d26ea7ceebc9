package org.commonweal.shock;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.Terms;

/** Trains stand still, and fewer residents take posts outside. */
public record RailStrike(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                neutral = 0,
                what = "posts outside that residents cannot reach",
                source = "a choice",
                status = Status.LEVER)
        double size)
        implements Shock {

    @Override
    public String what() {
        return "Trains stand still, and fewer residents take posts outside.";
    }

    @Override
    public List<String> example() {
        return List.of("size=0.5");
    }

    /** The pay of those who work outside, all of it spent here as far as it can be. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double pay = size
                * where.place().residentsWorkingOutside()
                * where.place().totals().compensation()
                / where.place().people().employees()
                / Pence.ofPounds(1);
        return Landing.of(where, this, pay, "residents lose {} of pay outside", Figure.poundsPerYear(pay))
                .ceilings();
    }

    @Override
    public boolean isPulled() {
        return size > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.labour.outsideHiring.turn(1 - strength * size);
    }
}
