package org.commonweal.shock;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.Terms;

/**
 * The government pays anchors a smaller grant and keeps the difference, or a larger one. Anchors employ fewer and buy less
 * the year after, or more, as their budgets say; what they then lack for pay the government advances.
 */
public record GrantCut(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = -1,
                max = 1,
                neutral = 0,
                what = "government grant that anchors lose at full strength; below zero what they get on top",
                source = "a choice: grants to English councils fell by 36.3 % in five years (evidence H5)",
                status = Status.LEVER)
        double size,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether it hits the council and the county",
                source = "a choice: they bore the cuts of the 2010s (evidence H5)",
                status = Status.LEVER)
        boolean councils,

        @Param(
                value = 0,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 0,
                what = "whether it hits the other anchors",
                source = "a choice: hospitals and schools were largely spared the cuts of the 2010s",
                status = Status.LEVER)
        boolean otherAnchors)
        implements Shock {

    @Override
    public String what() {
        return "The government pays anchors a smaller grant and keeps the difference, or a larger one.";
    }

    @Override
    public List<String> example() {
        return List.of("size=0.3", "other-anchors=on");
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        if (!where.anchors(councils, otherAnchors).isEmpty()) {
            return List.of();
        }
        return List.of(new Doubt(
                List.of("councils", "other-anchors"),
                where.key() + " does nothing",
                "it hits none of the anchors of " + where.place().title(),
                "Maybe switch councils or other-anchors on."));
    }

    /** Grants are at most what the anchors spend and do not earn themselves; all that is cut would have been spent here. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double grants = where.anchors(councils, otherAnchors).stream()
                        .mapToDouble(
                                anchor -> Math.max(0, anchor.payroll() + anchor.procurement() - anchor.ownIncome()))
                        .sum()
                / Pence.ofPounds(1);
        double cut = Math.abs(size) * grants;
        return Landing.of(
                        where,
                        this,
                        cut,
                        "{} of the {} at most that the government grants its anchors, {}, all of it spent here",
                        new Figure(Math.abs(size), "share"),
                        Figure.poundsPerYear(grants),
                        Figure.poundsPerYear(cut))
                .ceilings();
    }

    @Override
    public boolean isPulled() {
        return size != 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.eachAnchor(councils, otherAnchors, a -> terms.publicFinance.grantCut.turn(a, strength * size));
    }
}
