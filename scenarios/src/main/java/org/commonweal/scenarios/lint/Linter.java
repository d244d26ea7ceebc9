package org.commonweal.scenarios.lint;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.scenario.Scenario;

/** Says before a run starts what in its scenario does nothing or works against itself; nothing of it is an error. */
public final class Linter {
    private Linter() {}

    /**
     * The warnings, a sentence or two each: where, what, why, and what to do.
     *
     * @param scenario what was asked
     * @param spec the model that its settings were read as
     * @param place where it runs
     */
    public static List<String> warnings(Scenario scenario, ModelSpec spec, PlaceData place) {
        Case asked = new Case(scenario, spec, place);
        return Stream.of(DateLint.of(asked), DoubtLint.of(asked), ClashLint.of(asked))
                .flatMap(List::stream)
                .map(Warning::text)
                .toList();
    }
}
