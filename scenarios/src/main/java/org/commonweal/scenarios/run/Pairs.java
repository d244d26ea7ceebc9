package org.commonweal.scenarios.run;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Scenarios that are compared: each with the same seeds, seed by seed.
 *
 * @param scenarios a trial of each with the first seed, the baseline's first
 * @param pairs how many seeds
 */
public record Pairs(List<Trial> scenarios, int pairs) implements Design {

    /** Copies the list. */
    public Pairs {
        scenarios = List.copyOf(scenarios);
    }

    @Override
    public List<Trial> trials() {
        return IntStream.range(0, pairs)
                .boxed()
                .flatMap(pair -> scenarios.stream().map(scenario -> scenario.withPair(pair)))
                .toList();
    }
}
