package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.lint.Linter;
import org.commonweal.scenarios.live.LiveView;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal live}: a place on the screen, month by month. */
@Command(
        name = "live",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows a place while it runs: a map, firms, contracts, charts, inspectors, and levers that move."
                + " It begins after the burn-in; nothing is written.",
        footer = {
            "%nExamples:",
            "  commonweal live",
            "  commonweal live --place kirklees --scale 0.05",
            "  commonweal live procurement --years 10"
        })
final class LiveCommand implements Callable<Integer> {
    private static final String USUAL_SCALE = "0.1";

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            defaultValue = "baseline",
            completionCandidates = Known.Scenarios.class,
            description = "A scenario from the library, or a file; baseline unless given.")
    private String scenario;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            description = "The place, e.g. preston.")
    private String place;

    @Option(names = "--scale", paramLabel = "X", description = "Size of the place, 0.02 to 10; 0.1 unless given.")
    private String scale = USUAL_SCALE;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of all draws, any whole number.")
    private String seed;

    @Option(names = "--years", paramLabel = "N", description = "Years after which it pauses, 0 to 100.")
    private String years;

    @Option(names = "--burn-in", paramLabel = "N", description = "Years before them, 0 to 50.")
    private String burnIn;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = Known.Overrides.class,
            description = "Set a parameter, or an estimate of the place (estimate.NAME=off); may be repeated.")
    private List<String> settings = List.of();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Trial trial = new TrialReader().of(scenario());
        PrintWriter err = spec.commandLine().getErr();
        LiveView.checkScreen();
        FormerNames.note(spec, List.of(trial));
        Linter.warnings(trial.scenario(), trial.spec(), trial.place())
                .forEach(warning -> Terminal.print(err, "Warning: " + warning));
        Terminal.print(
                err,
                trial.place().title() + ", " + trial.scenario().name()
                        + ": burnt in first, then windows open. Press play;"
                        + " double-click what you want to inspect; levers are under Model.");
        LiveView.show(new Runner(Main.stop(spec), Watcher.NOBODY), trial, Main.stop(spec), err::println);
        return 0;
    }

    private Scenario scenario() {
        Draft draft = new ScenarioReader(Home.library()).draft(scenario);
        draft.scale(scale, "--scale");
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
        settings.forEach(setting -> Overrides.set(setting, draft));
        return draft.finish();
    }
}
