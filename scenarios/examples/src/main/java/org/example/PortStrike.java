package org.example;

import java.util.List;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.OpeningAccounts;
import org.commonweal.policy.Terms;
import org.commonweal.shock.Shock;

/** Dockers strike, and the world outside buys less from the place. */
public record PortStrike(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "demand from outside that is missing",
                source = "a choice",
                status = Status.LEVER)
        double size)
        implements Shock {

    public PortStrike() {
        this(0, 100, 2, 0);
    }

    public String what() {
        return "Dockers strike, and the world outside buys less from the place.";
    }

    public List<String> example() {
        return List.of("size=0.2");
    }

    public List<Ceiling> ceilings(Circumstances where) {
        double missing = size * OpeningAccounts.of(where).sales();
        String why = "{} less is sold outside";
        return Landing.of(where, this, missing, why, Figure.poundsPerYear(missing))
                .ceilings();
    }

    public boolean isPulled() {
        return size > 0;
    }

    public void set(Terms terms, double strength) {
        terms.production.outsideDemand.turn(1 - strength * size);
    }

    public List<Doubt> doubts(Circumstances where) {
        Figure missing = new Figure(size, "share");
        Doubt doubt =
                new Doubt(List.of("size"), where.key() + " is large", "{} is missing", "Maybe lower size.", missing);
        return size > 0.5 ? List.of(doubt) : List.of();
    }
}
