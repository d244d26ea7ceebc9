package org.commonweal.shock;

import java.util.List;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;
import org.commonweal.policy.Circumstances;
import org.commonweal.policy.Doubt;
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
