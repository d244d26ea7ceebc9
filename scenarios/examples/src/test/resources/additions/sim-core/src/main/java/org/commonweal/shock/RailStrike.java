package org.commonweal.shock;

import java.util.List;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
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

    @Override
    public boolean isPulled() {
        return size > 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.labour.outsideHiring.turn(1 - strength * size);
    }
}
