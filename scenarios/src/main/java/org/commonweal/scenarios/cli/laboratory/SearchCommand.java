package org.commonweal.scenarios.cli.laboratory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.search.Goal;
import org.commonweal.scenarios.search.LeverSearch;
import org.commonweal.scenarios.search.SearchFiles;
import org.commonweal.scenarios.sensitivity.Asked;
import org.commonweal.scenarios.sensitivity.Contrast;
import org.commonweal.scenarios.sensitivity.Plausible;
import org.commonweal.scenarios.sensitivity.Varied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code commonweal search}: which sizes of levers reach several goals best, under a budget. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Looks for the sizes of levers of which none is better in one goal without being worse in another"
                + " (NSGA-III), under a budget if one is given, and tries them again with fresh seeds: what is best of many"
                + " was lucky, too. Each is written as a scenario that can be run.",
        footer = {
            "%nFirst guesses come from a quadratic response to scattered choices, where it says more than their mean. A"
                    + " search that was interrupted is resumed by the same command. More in docs/sensitivity.md.",
            "%nExamples:",
            "  commonweal search --vary levers.progressive-procurement.social-weight=0..0.4 --seeds 4",
            "  commonweal search --budget 20000000 --vary levers.progressive-procurement.reach=1..4",
            "  commonweal search --goal labour.jobs=most --goal balance.cost=least --vary tenders.reach=1..2"
        })
public final class SearchCommand implements Callable<Integer>, Resumable {
    private static final List<String> USUAL =
            List.of("labour.jobs.residents=most", "wealth.bottom50.mean=most", "balance.cost=least");
    private static final int MOST_POINTS = 20_000;
    private static final int MOST_GENERATIONS = 1000;
    private static final double MOST_POUNDS = 1e12;

    @Parameters(
            arity = "0..*",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            description =
                    "A baseline and the scenario that pulls the levers: names from 'describe scenarios', or files with"
                            + " the ending .yaml. Unless given: baseline procurement.")
    private List<String> scenarios = List.of();

    @Option(
            names = "--vary",
            paramLabel = "KEY=LOW..HIGH",
            completionCandidates = Known.Parameters.class,
            description =
                    "A size that is looked for, and between what; may be repeated. KEY=ANSWER,ANSWER for answers.")
    private List<String> vary = List.of();

    @Option(
            names = "--goal",
            paramLabel = "INDICATOR=most|least",
            completionCandidates = Known.IndicatorNames.class,
            description = "What is wanted, of the effect; at least two. Unless given: labour.jobs.residents=most,"
                    + " wealth.bottom50.mean=most, balance.cost=least.")
    private List<String> goals = List.of();

    @Option(
            names = "--budget",
            paramLabel = "POUNDS",
            description = "What it may cost all who pay, in pounds a year; anything unless given.")
    private String budget;

    @Option(
            names = "--points",
            paramLabel = "N",
            defaultValue = "24",
            description = "Scattered choices from which first guesses are made; 24 unless given.")
    private String points;

    @Option(
            names = "--population",
            paramLabel = "N",
            defaultValue = "12",
            description = "Choices of a generation, from 4; 12 unless given.")
    private String population;

    @Option(names = "--generations", paramLabel = "N", defaultValue = "5", description = "Generations; 5 unless given.")
    private String generations;

    @Option(
            names = "--check",
            paramLabel = "N",
            defaultValue = "4",
            description =
                    "Try the front with N times as many fresh seeds as the search had; 4 unless given, 0 for none.")
    private String check;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results, or of a search that is to be resumed; runs/PLACE-search-SCENARIO unless"
                            + " given.")
    private String out;

    @Mixin
    private Laboratory laboratory;

    @Override
    public Integer call() throws InterruptedException, IOException {
        LeverSearch asked = asked();
        Contrast contrast = asked.varied().contrast();
        Path folder = OutFolder.of(
                out,
                Path.of(
                        "runs",
                        contrast.baseline().place().name() + "-search-"
                                + contrast.changed().orElseThrow().scenario().name()));
        Effort effort = laboratory.options().effort(asked.varied(), List.of(), asked.draws(), asked.seeds());
        return laboratory.carryOut(folder, SearchFiles::kind, effort, (runs, output) -> {
            LeverSearch.Found found = asked.find(runs);
            String heading =
                    SensitivityText.heading(new Asked(asked.varied(), List.of(), asked.seeds(), asked.window()));
            SearchText.print(heading, asked, found, output);
            return where -> SearchFiles.write(laboratory.files(where, heading, runs), asked, found, extended());
        });
    }

    /** The scenario as another file can extend it, wherever that stands. */
    private String extended() {
        String name = names().get(1);
        return name.endsWith(".yaml")
                ? "\"" + Path.of(name).toAbsolutePath().toString().replace("\\", "/") + "\""
                : name;
    }

    private List<String> names() {
        return scenarios.isEmpty() ? List.of("baseline", "procurement") : scenarios;
    }

    private LeverSearch asked() {
        List<Problem> problems = new ArrayList<>();
        List<Goal> wanted = (goals.isEmpty() ? USUAL : goals)
                .stream()
                        .map(text -> Goal.read(text, problems))
                        .filter(Objects::nonNull)
                        .toList();
        if (problems.isEmpty() && wanted.size() < 2) {
            problems.add(
                    new Problem("--goal", "there is one goal only", "at least two", "Maybe add balance.cost=least."));
        }
        if (wanted.stream().map(Goal::indicator).distinct().count() < wanted.size()) {
            problems.add(new Problem("--goal", "an indicator is named twice", "each once", ""));
        }
        if (names().size() != 2) {
            problems.add(new Problem(
                    "", names().size() + " scenarios are named", "a baseline and the scenario that pulls levers", ""));
        }
        if (vary.isEmpty()) {
            problems.add(new Problem(
                    "--vary",
                    "no size is named that could be looked for",
                    "KEY=LOW..HIGH, e.g. levers.progressive-procurement.social-weight=0..0.4",
                    ""));
        }
        double pounds = budget(problems);
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        Contrast contrast = laboratory.options().contrast(names(), problems);
        Varied varied = new Varied(contrast, new Plausible(contrast).factors(vary, List.of()));
        varied.check();
        int size = Count.of("--population", population, MOST_POINTS);
        if (size < 4) {
            throw new BadInput("--population", "a generation of " + size + " cannot evolve", "at least 4", "");
        }
        return new LeverSearch(
                varied,
                wanted,
                pounds,
                laboratory.options().seeds(),
                laboratory.options().window(),
                Count.of("--points", points, MOST_POINTS),
                size,
                Count.of("--generations", generations, MOST_GENERATIONS),
                check.strip().matches("0+") ? 0 : Count.of("--check", check, MOST_GENERATIONS));
    }

    private double budget(List<Problem> problems) {
        if (budget == null) {
            return Double.NaN;
        }
        try {
            return new Setting("budget", budget, "", "--budget").number("pounds/year", 0, MOST_POUNDS);
        } catch (ParameterException bad) {
            problems.addAll(Problem.of(bad));
            return Double.NaN;
        }
    }

    @Override
    public String left() {
        return laboratory.left("search");
    }

    @Override
    public boolean isResumed() {
        return laboratory.isResumed();
    }
}
