package org.commonweal.scenarios.comparison;

import java.util.List;
import org.commonweal.scenarios.run.Trial;

/**
 * The scenarios in one variant of the model.
 *
 * @param name the variant's key
 * @param title what it is, for people
 * @param scenarios a trial of each scenario with the first seed, the baseline's first
 */
public record ComparedVariant(String name, String title, List<Trial> scenarios) {

    /** Copies the list. */
    public ComparedVariant {
        scenarios = List.copyOf(scenarios);
    }
}
