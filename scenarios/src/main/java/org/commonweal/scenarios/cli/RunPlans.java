package org.commonweal.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.experiment.PlannedRun;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.scenario.Scenario;

/** Turns options into runs: the model's settings and the place are read, and all that is wrong with either is told. */
final class RunPlans {

    private RunPlans() {}

    /** The runs asked for, one for each seed. */
    static List<PlannedRun> of(RunOptions options) {
        PlannedRun first = inMemory(options.scenario());
        return IntStream.range(0, options.seeds())
                .mapToObj(i -> first.scenario().withSeed(first.scenario().seed() + i))
                .map(scenario -> new PlannedRun(scenario, first.spec(), first.place(), options.folder(scenario)))
                .toList();
    }

    /** A run of a scenario that is kept in memory. */
    static PlannedRun inMemory(Scenario scenario) {
        List<Problem> problems = new ArrayList<>();
        ModelSpec spec = spec(scenario, problems);
        PlaceData place = place(scenario, problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new PlannedRun(scenario, spec, place, null);
    }

    private static ModelSpec spec(Scenario scenario, List<Problem> problems) {
        try {
            return ParameterReader.read(ModelSpec.class, scenario.settings());
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
            return null;
        }
    }

    private static PlaceData place(Scenario scenario, List<Problem> problems) {
        try {
            return PlaceReader.read(Home.places(), scenario.place(), scenario.estimates());
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
            return null;
        }
    }
}
