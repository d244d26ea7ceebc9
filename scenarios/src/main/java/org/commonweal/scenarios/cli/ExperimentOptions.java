package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OneJobOption;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that make many runs of the baseline in memory and compare them. */
final class ExperimentOptions {
    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            defaultValue = "preston",
            description = "The place; preston unless given.")
    private String place;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The first seed, any whole number; 1 unless given.")
    private String seed;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many seeds, from --seed; 10 unless given, at least 2.")
    private String seeds;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "10",
            description = "Years that are measured, 1 to 100; 10 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "5",
            description = "Years before them, 0 to 50; 5 unless given.")
    private String burnIn;

    @Mixin
    private OneJobOption jobs;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = Known.Overrides.class,
            description = "Set a parameter, or an estimate of the place (estimate.NAME=off); may be repeated.")
    private List<String> settings = List.of();

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    int jobs() {
        return jobs.count();
    }

    int seeds() {
        int count = Count.of("--seeds", seeds, Count.MOST_SEEDS);
        if (count < 2) {
            throw new BadInput("--seeds", "there is no interval with one seed", "at least 2", "");
        }
        return count;
    }

    Watcher watcher(List<Trial> runs, PrintWriter err) {
        return Progress.ofMany(runs, quiet, err);
    }

    /** The baseline with these options at a scale, everything that is wrong with them told at once. */
    Scenario scenario(String scale, String scaleOption) {
        Draft draft = new Draft();
        draft.place(place);
        draft.seed(seed, "--seed");
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, scaleOption);
        settings.forEach(setting -> Overrides.set(setting, draft));
        Overrides.keep(draft, this::seeds);
        Overrides.keep(draft, this::jobs);
        if (years.strip().matches("0+")) {
            draft.refuse(new Problem("--years", "there is no year to measure", "1 to 100", ""));
        }
        return draft.finish();
    }
}
