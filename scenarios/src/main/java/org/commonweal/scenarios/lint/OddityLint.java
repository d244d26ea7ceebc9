package org.commonweal.scenarios.lint;

import java.util.List;
import org.commonweal.parameter.Oddities;

/** What rules say against the values that were set in them, such as a tax that falls with income. */
final class OddityLint {
    private OddityLint() {}

    static List<Warning> of(Case asked) {
        return Oddities.of(asked.spec()).stream()
                .filter(oddity -> oddity.components().stream().anyMatch(asked::sets))
                .map(oddity -> new Warning(
                        asked.where(oddity.components().toArray(String[]::new)),
                        oddity.what(),
                        oddity.why(),
                        oddity.advice()))
                .toList();
    }
}
