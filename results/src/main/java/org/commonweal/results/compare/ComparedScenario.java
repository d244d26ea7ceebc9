package org.commonweal.results.compare;

import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.Parameter;
import org.commonweal.results.ceiling.Ceiling;

/**
 * One of the scenarios.
 *
 * @param name its key
 * @param question what it asks
 * @param changes the parameters in which it differs from the baseline
 * @param warnings what the linter says of it
 * @param ceilings the most by which it could change indicators; none where it differs from the baseline by more than levers
 */
public record ComparedScenario(
        String name, String question, List<Parameter> changes, List<String> warnings, List<Ceiling> ceilings) {

    /** The most by which it could change an indicator, where that is known. */
    public Optional<Ceiling> ceiling(String indicator) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.indicator().equals(indicator))
                .findFirst();
    }
}
