package org.example;

import java.util.List;
import org.commonweal.economy.AnchorKind;
import org.commonweal.economy.Economy;
import org.commonweal.measure.Indicator;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.OpeningAccounts;
import org.commonweal.policy.PolicyLever;
import org.commonweal.policy.Terms;

/** The council holds supplier days, at 4,000 pounds each: with each a twentieth more local firms hear of a lot. */
public record SupplierDays(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.COUNT,
                min = 0,
                max = 52,
                what = "days a year",
                source = "a choice",
                status = Status.LEVER)
        double days)
        implements PolicyLever {

    public SupplierDays() {
        this(0, 100, 2, 0);
    }

    public String what() {
        return "The council holds supplier days, so that more local firms hear of what anchors buy.";
    }

    public List<String> example() {
        return List.of("days=12");
    }

    public boolean isPulled() {
        return days > 0;
    }

    public void set(Terms terms, double strength) {
        terms.procurement.reach.turn(1 + strength * days / 20);
    }

    public void act(Economy economy, double strength) {
        long cost = Pence.ofPounds(economy.scale * strength * days * 4_000 / 12);
        pay(economy, "council", economy.anchor(AnchorKind.COUNCIL).account(), cost);
    }

    public List<Ceiling> ceilings(Circumstances where) {
        double bought = OpeningAccounts.of(where).anchorsSpend();
        return Landing.of(where, this, bought, "anchors buy for {}", Figure.poundsPerYear(bought))
                .ceilings();
    }

    public List<Indicator> indicators() {
        return List.of(cost("council", "rooms and officers"), failure("unpaid", "months in which money was lacking"));
    }
}
