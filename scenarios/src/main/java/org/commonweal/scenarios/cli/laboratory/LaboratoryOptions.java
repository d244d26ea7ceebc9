package org.commonweal.scenarios.cli.laboratory;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.JobsOption;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.Overrides;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.PointRuns;
import org.commonweal.scenarios.sensitivity.Varied;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of commands that make many runs with other values and keep a few numbers of each. */
final class LaboratoryOptions {
    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            description = "The place; that of the scenarios unless given.")
    private String place;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The first seed, any whole number; 1 unless given. It also says which draws are made.")
    private String seed;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "1",
            description = "Runs with seeds of their own at each draw, of which the mean is taken; 1 unless given.")
    private String seeds;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "5",
            description = "Years of each run, 1 to 100; 5 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "2",
            description = "Years before them, 0 to 50; 2 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "0.05",
            description = "Size of the place, 0.02 to 10; 0.05 unless given.")
    private String scale;

    @Option(
            names = "--window",
            paramLabel = "N",
            description = "Levels are means over so many last years; 3 unless given, or all when there are fewer.")
    private String window;

    @Mixin
    private JobsOption jobs;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            completionCandidates = Known.Overrides.class,
            description =
                    "Set a parameter in all runs, or an estimate of the place (estimate.NAME=off); may be repeated.")
    private List<String> settings = List.of();

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    int jobs() {
        return jobs.count();
    }

    int seeds() {
        return Count.of("--seeds", seeds, Count.MOST_SEEDS);
    }

    int window() {
        String number = years.strip().replaceFirst("\\s*years?$", "");
        int all = number.matches("\\d{1,3}") ? Math.max(1, Integer.parseInt(number)) : Count.MOST_SEEDS;
        return window == null ? Math.min(3, all) : Count.of("--window", window, all);
    }

    Watcher watcher(List<Trial> runs, PrintWriter err) {
        return Progress.ofForks(runs, quiet, err);
    }

    /** The trials of scenarios with these options, everything that is wrong with them told at once. */
    List<Trial> trials(List<String> names, List<Problem> problems) {
        ScenarioReader scenarios = new ScenarioReader(Home.library());
        TrialReader reader = new TrialReader();
        List<Trial> trials = new ArrayList<>();
        for (String name : names) {
            try {
                Draft draft = scenarios.draft(name);
                layOver(draft);
                trials.add(reader.of(draft.finish()));
            } catch (BadInput bad) {
                bad.problems().stream()
                        .filter(problem -> !problems.contains(problem))
                        .forEach(problems::add);
            }
        }
        return trials;
    }

    private void layOver(Draft draft) {
        if (place != null) {
            draft.place(place);
        }
        draft.seed(seed, "--seed");
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        settings.forEach(setting -> Overrides.set(setting, draft));
        Overrides.keep(draft, this::seeds);
        Overrides.keep(draft, this::jobs);
        Overrides.keep(draft, this::window);
        if (years.strip().matches("0+")) {
            draft.refuse(new Problem("--years", "there is no year to measure", "1 to 100", ""));
        }
    }

    /** What so many draws would take, each of a contrast and of others against the same baseline. */
    Effort effort(Varied varied, List<Contrast> others, int draws, int seedsOfEach) {
        List<Trial> one = new ArrayList<>(varied.usual());
        others.forEach(contrast -> contrast.changed().ifPresent(one::add));
        List<Trial> all = new ArrayList<>();
        for (int draw = 0; draw < draws * seedsOfEach; draw++) {
            int pair = draw;
            one.forEach(trial -> all.add(trial.withPair(pair)));
        }
        return Effort.ofForks(all, jobs(), Kept.NUMBERS);
    }

    /**
     * What is measured of one or two scenarios.
     *
     * @throws BadInput with all that is wrong with them
     */
    Contrast contrast(List<String> names, List<Problem> problems) {
        if (names.size() > 2) {
            problems.add(new Problem(
                    "",
                    names.size() + " scenarios are named",
                    "a baseline and the scenario whose effect is asked for, or one scenario for its level",
                    ""));
        }
        List<Trial> trials = trials(names, problems);
        if (problems.isEmpty() && names.size() == 2) {
            refuseSame(trials, problems);
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Contrast(trials.get(0), trials.stream().skip(1).findFirst());
    }

    private static void refuseSame(List<Trial> trials, List<Problem> problems) {
        String first = trials.get(0).scenario().place();
        String second = trials.get(1).scenario().place();
        if (!first.equals(second)) {
            problems.add(new Problem(
                    "",
                    "one scenario is of " + first + ", the other of " + second,
                    "scenarios of one place",
                    "Maybe choose one for both: --place."));
        } else if (trials.get(0).hash().equals(trials.get(1).hash())) {
            problems.add(new Problem(
                    "",
                    Problem.quoted(trials.get(1).scenario().name()) + " does not differ from its baseline",
                    "two scenarios that differ, or one for its level",
                    ""));
        }
    }

    /** Indicators by their names, those that are worked out of others included. */
    static List<SeriesMeta> indicators(String option, List<String> names, List<Problem> problems) {
        List<SeriesMeta> all = PointRuns.catalogue();
        List<SeriesMeta> found = new ArrayList<>();
        for (String name : names) {
            Optional<SeriesMeta> meta = all.stream()
                    .filter(each -> each.name().equals(name.strip()))
                    .findFirst();
            if (meta.isEmpty()) {
                problems.add(new Problem(
                        option,
                        "there is no indicator " + Problem.quoted(name),
                        "a name from 'describe indicators'",
                        Nearest.hint(name, all.stream().map(SeriesMeta::name).toList())));
            } else if (found.contains(meta.get())) {
                problems.add(new Problem(option, Problem.quoted(name) + " is given a second time", "each once", ""));
            } else {
                found.add(meta.get());
            }
        }
        return found;
    }
}
