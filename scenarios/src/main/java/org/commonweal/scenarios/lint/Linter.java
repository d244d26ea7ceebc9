package org.commonweal.scenarios.lint;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.FormerKeys;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.scenario.Scenario;

/** Says before a run starts what in its scenario does nothing or works against itself; nothing of it is an error. */
public final class Linter {
    private Linter() {}

    /** What stands under a name that it had before, a sentence each; it is read all the same. */
    public static List<String> notes(List<Scenario> asked) {
        List<Setting> settings =
                asked.stream().flatMap(scenario -> scenario.settings().stream()).toList();
        return new FormerKeys(ModelSpec.class)
                .notes(settings).stream().map(note -> note + ".").toList();
    }

    /**
     * The warnings, a sentence or two each: where, what, why, and what to do.
     *
     * @param scenario what was asked
     * @param spec the model that its settings were read as
     * @param place where it runs
     */
    public static List<String> warnings(Scenario scenario, ModelSpec spec, PlaceData place) {
        Case asked = new Case(scenario, spec, place);
        return Stream.of(
                        DateLint.of(asked),
                        DoubtLint.of(asked),
                        OddityLint.of(asked),
                        ClashLint.of(asked),
                        SlipLint.of(asked))
                .flatMap(List::stream)
                .map(Warning::text)
                .toList();
    }

    /** What of the levers and shocks that are pulled was left at its default, a sentence each; nothing of it is a fault. */
    public static List<String> defaults(Scenario scenario, ModelSpec spec, PlaceData place) {
        return DefaultsLint.of(new Case(scenario, spec, place)).stream()
                .map(Warning::text)
                .toList();
    }
}
