package org.commonweal.scenarios.lint;

import java.util.List;
import java.util.Locale;
import org.commonweal.policy.CommunityShares;

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
        String number = String.format(Locale.ROOT, "%.2f", expected);
        return List.of(new Warning(
                asked.where(KEY + ".offers", KEY),
                KEY + " does nothing in most runs",
                "at scale " + asked.scenario().scale() + " and in " + Math.round(years) + " years " + number
                        + " offers are expected in all",
                "Maybe raise the scale, the years or offers, and take many seeds."));
    }
}
