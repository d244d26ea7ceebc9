package org.commonweal.publicfinance;

import org.commonweal.dial.Dial;
import org.commonweal.dial.Dials;

/** What the public purse is told this month. */
public final class PublicFinanceTerms extends Dials {
    /** Part of the government's grant that is not paid, -1 to 1, by anchor; below zero what is paid on top. */
    public final Dial grantCut;

    /** Posts opened beside the budget that the government pays for, of those at month zero, by anchor; below zero saved. */
    public final Dial postsPaid;

    /** @param anchors how many there are */
    public PublicFinanceTerms(int anchors) {
        grantCut = declare(
                "part of the government's grant that is not paid",
                Dial.added(0, -1, 1).each(anchors));
        postsPaid = declare(
                "posts beside the budget that the government pays for",
                Dial.added(0, -1, Double.MAX_VALUE).each(anchors));
    }
}
