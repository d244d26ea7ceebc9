package org.commonweal.scenarios.lint;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.policy.Doubt;

/** What levers and shocks that are pulled say against the way they are. */
final class DoubtLint {
    private DoubtLint() {}

    static List<Warning> of(Case asked) {
        List<Warning> warnings = new ArrayList<>();
        for (Dated dated : asked.programmes()) {
            if (dated.programme().isPulled()) {
                dated.programme()
                        .doubts(new Seen(asked, dated.key()))
                        .forEach(doubt -> warnings.add(warning(asked, dated.key(), doubt)));
            }
        }
        return warnings;
    }

    private static Warning warning(Case asked, String key, Doubt doubt) {
        List<String> keys = new ArrayList<>(doubt.about().stream()
                .map(about -> about.contains(".") ? about : key + "." + about)
                .toList());
        keys.add(key);
        return new Warning(
                asked.where(keys.toArray(String[]::new)),
                doubt.what(),
                Figures.in(doubt.why(), doubt.figures()),
                doubt.advice());
    }
}
