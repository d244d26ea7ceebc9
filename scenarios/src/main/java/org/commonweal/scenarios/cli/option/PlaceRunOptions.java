package org.commonweal.scenarios.cli.option;

import java.util.List;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which run of which place; values are read by the same code as scenario files, so they mean and allow the same. */
public final class PlaceRunOptions {
    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            defaultValue = "baseline",
            description = "A name from 'describe scenarios', or a file with the ending .yaml; ${DEFAULT-VALUE} unless"
                    + " given.")
    private String scenario;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            description = "A name from 'describe places'.")
    private String place;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws, any whole number.")
    private String seed;

    @Option(names = "--years", paramLabel = "N", description = "Years of the run, 0 to 100.")
    private String years;

    @Option(names = "--burn-in", paramLabel = "N", description = "Years before them, 0 to 50.")
    private String burnIn;

    @Option(names = "--scale", paramLabel = "X", description = "Size of the place, 0.02 to 10; 1 is life size.")
    private String scale;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = Known.Overrides.class,
            description = "Set a parameter, or an estimate of the place (estimate.NAME=off); may be repeated.")
    private List<String> settings = List.of();

    /** The scenario's name or file as it was given. */
    public String scenario() {
        return scenario;
    }

    /** Whether the size of the place is given. */
    public boolean hasScale() {
        return scale != null;
    }

    /** The scenario with what is given; what is wrong with it is told when it is finished. */
    public Draft draft() {
        Draft draft = new ScenarioReader(Home.library()).draft(scenario);
        if (place != null) {
            draft.place(place);
        }
        if (seed != null) {
            draft.seed(seed, "--seed");
        }
        if (years != null) {
            draft.years(years, "--years");
        }
        if (burnIn != null) {
            draft.burnIn(burnIn, "--burn-in");
        }
        if (scale != null) {
            draft.scale(scale, "--scale");
        }
        settings.forEach(setting -> Overrides.set(setting, draft));
        return draft;
    }
}
