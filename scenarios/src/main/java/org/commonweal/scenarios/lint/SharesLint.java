package org.commonweal.scenarios.lint;

import java.util.List;
import org.commonweal.policy.CommunityShares;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/** Whether a run is large and long enough to see a community share offer. */
final class SharesLint {
    private static final String KEY = "levers.community-shares";
    private static final double RATED = 100_000;

    private SharesLint() {}

    static List<Warning> of(Case asked) {
        CommunityShares shares = asked.spec().levers().of(CommunityShares.class);
        double years = Math.max(0, Math.min(shares.until(), asked.scenario().years()) - shares.from());
        double residents = asked.scenario().scale() * asked.place().totals().population();
        double expected = shares.offers() * residents / RATED * years;
        if (!shares.isPulled() || years == 0 || expected >= 1) {
            return List.of();
        }
        return List.of(new Warning(
                asked.where(KEY + ".offers", KEY),
                KEY + " does nothing in most runs",
                "at scale " + asked.scenario().scale() + " and in " + Math.round(years) + " years "
                        + Amount.bare(expected, Unit.NUMBER)
                        + " offers are expected in all",
                "Maybe raise the scale, the years or offers, and take many seeds."));
    }
}
