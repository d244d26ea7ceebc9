package org.commonweal.scenarios.comparison;

import java.util.List;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.scenarios.run.Trial;

/**
 * The scenarios in one variant of the model.
 *
 * @param name the variant's key
 * @param title what it is, for people
 * @param varies what it changes in the model
 * @param scenarios a trial of each scenario with the first seed, the baseline's first
 */
public record ComparedVariant(String name, String title, Varies varies, List<Trial> scenarios) {

    /** Copies the list. */
    public ComparedVariant {
        scenarios = List.copyOf(scenarios);
    }
}
