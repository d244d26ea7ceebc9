package org.commonweal.procurement;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What anchors are told this month about their tenders and posts; every dial by anchor. */
public final class ProcurementTerms extends Dials {
    /** Points for social value in the score of a tender, 0-1. */
    public final Dial socialWeight;

    /** How many local firms hear of a lot, relative to usual. */
    public final Dial reach;

    /** Lots above this size are split when they are let [pence a year]. */
    public final Dial splitAbove;

    /** Into how many parts. */
    public final Dial parts;

    /** Into how many parts when a programme has come all the way, and how far it has come, 0-1. */
    public final Dial plannedParts;

    public final Dial splitShare;

    /** Contracts below this size are reserved for local bidders [pence a year]. */
    public final Dial reserveBelow;

    /** What letting a contract costs beyond the usual [pence]. */
    public final Dial tenderCost;

    /** Posts on top of those that the budget pays for, of those at month zero; below zero posts that are closed. */
    public final Dial posts;

    /** Takes all hands off the dials of tenders of one anchor: posts are not its own decision. */
    public void reset(int anchor) {
        all().values().stream().filter(dial -> dial != posts).forEach(dial -> dial.reset(anchor));
    }

    /** @param anchors how many there are; @param usualSocialWeight points for social value without any policy, 0-1 */
    public ProcurementTerms(int anchors, double usualSocialWeight) {
        socialWeight = declare(
                "weight of social value in tenders",
                Dial.added(usualSocialWeight, 0, 1).each(anchors));
        reach = declare("local firms that hear of a lot", Dial.multiplied().each(anchors));
        splitAbove = declare(
                "size above which lots are split", Dial.lowest(Long.MAX_VALUE).each(anchors));
        parts = declare("parts of a lot that is split", Dial.highest(1).each(anchors));
        plannedParts = declare(
                "parts of a lot that is split at full strength", Dial.highest(1).each(anchors));
        splitShare =
                declare("share of large lots that is split", Dial.highest(0).each(anchors));
        reserveBelow = declare(
                "size below which lots are reserved for local bidders",
                Dial.highest(0).each(anchors));
        tenderCost = declare(
                "cost of letting a contract otherwise than usual",
                Dial.added(0, 0, Long.MAX_VALUE).each(anchors));
        posts = declare(
                "posts opened or closed beside what the budget says",
                Dial.added(0, -1, Double.MAX_VALUE).each(anchors));
    }
}
