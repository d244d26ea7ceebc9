package org.commonweal.trade;

import org.commonweal.money.Pence;
import org.commonweal.parameter.Param;
import org.commonweal.parameter.Status;
import org.commonweal.parameter.Unit;

/** What the community fund does with its money (model specification 2). */
public record CommunityRule(
        @Param(
                value = 0.042,
                unit = Unit.PER_MONTH,
                min = 0,
                max = 1,
                what = "share of its balance that it spends a month",
                source = "starting values of a trial run that was stable for 25 years: a twenty-fourth",
                status = Status.ASSUMED)
        double spending,

        @Param(
                value = 0.7,
                unit = Unit.SHARE,
                min = 0,
                max = 1,
                what = "share of that for care, the rest for arts and personal services",
                source = "assumed",
                status = Status.ASSUMED)
        double careShare) {

    /** What is spent this month [pence]. */
    public long spends(long balance) {
        return Pence.share(spending, Math.max(0, balance));
    }

    /** Of what is spent, what goes to care; the rest goes to arts and personal services [pence]. */
    public long care(long spends) {
        return Pence.share(careShare, spends);
    }
}
