package org.commonweal.shock;

import java.util.List;
import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.place.AnchorData;
import org.commonweal.policy.Ceiling;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
import org.commonweal.policy.Doubt.Figure;
import org.commonweal.policy.Landing;
import org.commonweal.policy.Terms;

/**
 * Somebody else decides that anchors have more posts or fewer: a ministry moves an office here or away. The government pays
 * for those opened and keeps the money of those closed, or the anchors must find it: then their budgets give way elsewhere.
 */
public record AnchorPosts(
        double from,
        double until,
        double ramp,

        @Param(
                value = 0,
                unit = Unit.SHARE,
                min = -0.9,
                max = 1,
                neutral = 0,
                what = "posts opened at full strength, of those at month zero; below zero closed",
                source = "a choice",
                status = Status.LEVER)
        double size,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether the government pays for posts opened and keeps the money of those closed",
                source = "a choice: an office that is moved comes with its budget",
                status = Status.LEVER)
        boolean paidFor,

        @Param(
                value = 0,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 0,
                what = "whether they are posts of the council and the county",
                source = "a choice: who moves offices is the government",
                status = Status.LEVER)
        boolean councils,

        @Param(
                value = 1,
                unit = Unit.SWITCH,
                min = 0,
                max = 1,
                neutral = 1,
                what = "whether they are posts of the other anchors",
                source = "a choice: hospitals, schools, universities and offices of the government",
                status = Status.LEVER)
        boolean otherAnchors)
        implements Shock {

    @Override
    public String what() {
        return "Posts of anchors are opened, or closed, whatever their budgets say.";
    }

    @Override
    public List<String> example() {
        return List.of("size=0.3", "councils=on");
    }

    @Override
    public List<Doubt> doubts(Circumstances where) {
        return where.anchors(councils, otherAnchors).isEmpty()
                ? List.of(new Doubt(
                        List.of("councils", "other-anchors"),
                        where.key() + " does nothing",
                        "they are posts of none of the anchors of "
                                + where.place().title(),
                        "Maybe switch councils or other-anchors on."))
                : List.of();
    }

    /** The posts themselves, their pay spent again; where nobody pays for them, as much is missing elsewhere at most. */
    @Override
    public List<Ceiling> ceilings(Circumstances where) {
        double posts = 0;
        double pay = 0;
        for (AnchorData anchor : where.anchors(councils, otherAnchors)) {
            posts += Math.abs(size) * anchor.jobs();
            pay += Math.abs(size) * anchor.payroll() / Pence.ofPounds(1);
        }
        Landing landing = Landing.of(
                where,
                this,
                pay,
                "{} of its anchors' posts, {}, and their pay with them, {}",
                new Figure(Math.abs(size), "share"),
                new Figure(posts, "people"),
                Figure.poundsPerYear(pay));
        double cheaper = Math.max(0, posts - pay / landing.accounts().jobOutput());
        return landing.ceilings().stream()
                .map(ceiling -> ceiling.isOfWork()
                        ? ceiling.and(
                                cheaper, "{} of the posts, that pay less than such a job", new Figure(cheaper, ""))
                        : ceiling)
                .toList();
    }

    @Override
    public boolean isPulled() {
        return size != 0;
    }

    @Override
    public void set(Terms terms, double strength) {
        terms.eachAnchor(councils, otherAnchors, a -> {
            terms.procurement.posts.turn(a, strength * size);
            terms.publicFinance.postsPaid.turn(a, paidFor ? strength * size : 0);
        });
    }
}
