package org.commonweal.scenarios.validation;

import java.util.Optional;
import org.commonweal.results.report.Range;

/**
 * A number the model should reproduce, as it is known for a place.
 *
 * @param id its key, e.g. {@code C6.gini}
 * @param group what it belongs to
 * @param place the folder name of the place it is for, or {@code all}
 * @param title what is compared, for people
 * @param unit its unit
 * @param observed what was observed; {@link Range#NONE} when it is not known for the place
 * @param comparison how the model is compared; empty when it is not modelled
 * @param evidence observed, derived, from memory, or not modelled
 * @param source where the observation comes from
 * @param reason why it is a target, or why it is not modelled
 */
public record Target(
        String id,
        String group,
        String place,
        String title,
        String unit,
        Range observed,
        Optional<Comparison> comparison,
        String evidence,
        String source,
        String reason) {

    /** The place of targets that are for every place. */
    static final String EVERYWHERE = "all";

    /**
     * How the model is compared with what was observed.
     *
     * @param reading what is read off a run
     * @param tolerance how far it may be from what was observed
     */
    public record Comparison(Reading reading, Tolerance tolerance) {}

    /** Whether the target is for a place. */
    boolean isFor(String name) {
        return place.equals(EVERYWHERE) || place.equals(name);
    }
}
