package org.commonweal.policy;

import java.util.List;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Doubt.Figure;

/** The council pays for repair cafes. */
public record RepairCafes(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.COUNT,
                min = 0,
                max = 1_000,
                neutral = 0,
                what = "repair cafes",
                source = "a choice",
                status = Status.LEVER)
        double cafes,

        @Param(
                value = 30_000,
                unit = Unit.POUNDS_PER_YEAR,
                min = 0,
                max = 1_000_000,
                what = "cost of one to the council",
                source = "a choice",
                status = Status.LEVER)
        double cost)
        implements PolicyLever {

    @Override
    public String what() {
        return "The council pays for repair cafes in the place.";
    }

    @Override
    public List<String> example() {
        return List.of("cafes=10");
    }

    @Override
    public boolean isPulled() {
        return cafes > 0;
    }

    @Override
    public void act(Economy economy, double strength) {
        long pence = Pence.ofPounds(economy.scale * strength * cafes * cost / 12);
        pay(economy, "council", economy.anchor(AnchorKind.COUNCIL).account(), pence);
    }

    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        return Landing.of(where, this, cafes * cost, "{} cafes at {}", new Figure(cafes, ""), Figure.poundsPerYear(cost))
                .ceilings();
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(cost("council", "rooms and tools"), failure("unpaid", "months in which money was lacking"));
    }
}
