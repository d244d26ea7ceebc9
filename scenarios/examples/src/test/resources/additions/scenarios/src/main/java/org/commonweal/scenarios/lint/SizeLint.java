package org.commonweal.scenarios.lint;

import java.util.List;

/** Whether the part of the place that is run is large enough to look at rare things. */
final class SizeLint {
    private static final double SMALL = 0.05;

    private SizeLint() {}

    static List<Warning> of(Case asked) {
        if (asked.scenario().scale() >= SMALL) {
            return List.of();
        }
        return List.of(new Warning(
                "", "rare firms may be missing", "the run is of a small part of the place", "Maybe raise --scale."));
    }
}
