package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.shock.GrantCut;
import org.commonweal.shock.Recession;

/** Whether shocks hit somebody, and whether what is set of them is seen. */
final class ShockLint {
    private static final String GRANTS = "shocks.grant-cut";
    private static final String RECOVERY = "shocks.recession.recovery";

    private ShockLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        GrantCut cut = asked.spec().shocks().of(GrantCut.class);
        if (cut.isPulled() && asked.anchors(cut.councils(), cut.otherAnchors()).isEmpty()) {
            String where = asked.where(GRANTS + ".councils", GRANTS + ".other-anchors", GRANTS);
            String why = "it hits none of the anchors of " + asked.place().title();
            String advice = "Maybe switch councils or other-anchors on.";
            warnings.add(new Warning(where, GRANTS + " does nothing", why, advice));
        }
        Recession recession = asked.spec().shocks().of(Recession.class);
        boolean seen = recession.until() < asked.scenario().years();
        if (recession.isPulled() && asked.sets(RECOVERY) && !seen) {
            String why = "the recession does not end (until) before the run does";
            String advice = "Maybe set until to when demand begins to come back, in years after month zero.";
            warnings.add(new Warning(asked.where(RECOVERY), RECOVERY + " is not seen", why, advice));
        }
        return warnings;
    }
}
