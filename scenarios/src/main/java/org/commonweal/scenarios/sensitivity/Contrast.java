package org.commonweal.scenarios.sensitivity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.scenarios.run.Trial;

/**
 * What is measured at every draw: the effect of a scenario, as its difference from a baseline with the same seeds, or the
 * level in the baseline alone.
 *
 * @param baseline the baseline, with the first seed
 * @param changed the scenario whose effect is asked for; none where the level is
 */
public record Contrast(Trial baseline, Optional<Trial> changed) {

    /** The two of them, or the one. */
    List<Trial> trials() {
        return Stream.concat(Stream.of(baseline), changed.stream()).toList();
    }

    /** What is measured, a phrase: {@code the effect of procurement}. */
    public String words() {
        return changed.map(trial -> "the effect of " + trial.scenario().name())
                .orElse("the level in " + baseline.scenario().name());
    }

    /** Whether it is an effect. */
    public boolean isEffect() {
        return changed.isPresent();
    }
}
