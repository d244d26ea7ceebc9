package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code run}; values are read by the same code as scenario files, so they mean and allow the same. */
final class RunOptions {
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

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many runs, with consecutive seeds from --seed.")
    private String seeds;

    @Option(names = "--jobs", paramLabel = "N", defaultValue = "1", description = "Make up to N runs at a time.")
    private String jobs;

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

    @Option(
            names = "--audit",
            paramLabel = "LEVEL",
            description = "How closely the books are audited: off, month (the default) or phase (twice as slow).")
    private String audit;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results, or for the folders of several runs; in runs/ unless given.")
    private String out;

    @Option(names = "--quiet", description = "No progress and no tables: only the answer and where it is.")
    private boolean quiet;

    boolean isQuiet() {
        return quiet;
    }

    int jobs() {
        return Count.of("--jobs", jobs, Count.MOST_JOBS);
    }

    /** What shows how far the runs are. */
    Watcher watcher(List<Trial> runs, PrintWriter err) {
        return Progress.of(runs, quiet, err);
    }

    /** The same for many short runs. */
    Watcher watcherOfMany(List<Trial> runs, PrintWriter err) {
        return Progress.ofMany(runs, quiet, err);
    }

    /** How many runs, with consecutive seeds. */
    int seeds() {
        return Count.of("--seeds", seeds, Count.MOST_SEEDS);
    }

    /** The scenario asked for, with the first seed. */
    Scenario scenario() {
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
        if (audit != null) {
            draft.audit(audit, "--audit");
        }
        settings.forEach(setting -> Overrides.set(setting, draft));
        Overrides.keep(draft, this::seeds);
        Overrides.keep(draft, this::jobs);
        Scenario result = draft.finish();
        if (result.seed() > Long.MAX_VALUE - seeds()) {
            throw new BadInput("--seeds", "there are no " + seeds() + " seeds after " + result.seed(), "", "");
        }
        return result;
    }

    /** What the scenario's bases set differently. */
    List<String> contradictions() {
        return new ScenarioReader(Home.library()).contradictions(scenario);
    }

    /** The runs asked for, one for each seed. */
    Seeds design() {
        return new Seeds(new TrialReader().of(scenario()), seeds());
    }

    /** The folder to be for a run. */
    Path folder(Scenario seeded) {
        Path folder = OutFolder.of(out, Path.of("runs", seeded.runName()));
        return out == null || seeds() == 1 ? folder : folder.resolve(seeded.runName());
    }

    /** The folder to be for what several runs say together. */
    Path folder(String name) {
        return OutFolder.of(out, Path.of("runs", name));
    }
}
