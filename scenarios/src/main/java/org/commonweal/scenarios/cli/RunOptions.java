package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.OneJobOption;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.option.PlaceRunOptions;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code run}. */
final class RunOptions {
    @Mixin
    private PlaceRunOptions run;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many runs, with consecutive seeds from --seed.")
    private String seeds;

    @Mixin
    private OneJobOption jobs;

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
        return jobs.count();
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
        Draft draft = run.draft();
        if (audit != null) {
            draft.audit(audit, "--audit");
        }
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
        return new ScenarioReader(Home.library()).contradictions(run.scenario());
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
