package org.commonweal.simulation;

import org.commonweal.model.ModelSpec;
import org.commonweal.time.Month;

/**
 * What is assumed from a month on. A fork has the chapters of its origin before its own.
 *
 * @param declared as it was given
 */
record Chapter(ModelSpec declared, Month from) {

    /** What the place lives by: rates against the trend. */
    ModelSpec spec() {
        return declared.inRealTerms();
    }

    /** Refuses other rules. @throws IllegalArgumentException if they are others */
    void refuseOtherRules(ModelSpec other) {
        if (!other.rules().equals(declared.rules())) {
            throw new IllegalArgumentException("A run with other rules has another past");
        }
    }
}
