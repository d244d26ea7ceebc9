package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.bench.Bench;
import org.commonweal.scenarios.bench.Cost;
import org.commonweal.scenarios.bench.Race;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.text.BenchText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.RaceText;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.workshop.AnswerCost;
import org.commonweal.scenarios.workshop.Frame;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal bench}: what a run costs on this machine, in time and memory. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures what runs cost on this machine, phase by phase and against the least that the"
                + " memory would allow, or how much faster this build is than another. Writes nothing.",
        footer = {
            "%nTimes are processor time of the one thread that a run takes, without compiler and collector. The floor of a"
                    + " month is to stream the state of the place once and to touch six numbers of an account that lies"
                    + " anywhere for each payment.",
            "%nWith --against both builds run a month in turn; the median of the ratios is told with its 95 %% interval, and that"
                    + " of each round, for which both are loaded and compiled anew.",
            "%nWith --workshop it is all processor time of the program, from a question to its first answer of two pairs of runs.",
            "%nExamples:",
            "  commonweal bench",
            "  commonweal bench --scale 0.1 --years 2 --burn-in 0",
            "  commonweal bench --workshop --place manchester",
            "  commonweal bench --against ../before/scenarios/target/commonweal.jar --scale 1"
        })
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 20;
    private static final int MOST_MONTHS = 240;
    private static final int UNCOUNTED = 12;
    private static final List<String> USUAL_SCALES = List.of("0.1", "1");

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            completionCandidates = Known.Scenarios.class,
            defaultValue = "baseline",
            description =
                    "What is run, a name from 'describe scenarios' or a file; baseline unless given. With --against"
                            + " the other build still runs its baseline.")
    private String scenario;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            defaultValue = "preston",
            description = "The place; preston unless given.")
    private String place;

    @Option(names = "--years", paramLabel = "N", description = "Years of each run, 0 to 100; 20 unless given.")
    private String years;

    @Option(names = "--burn-in", paramLabel = "N", description = "Years before them, 0 to 50; 5 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            split = ",",
            description = "Sizes of the place, 0.02 to 10; 0.1,1 unless given.")
    private List<String> scales;

    @Option(names = "--workshop", description = "Measure what a first answer of a workshop costs.")
    private boolean workshop;

    @Option(names = "--against", paramLabel = "JAR", description = "The commonweal.jar of another build.")
    private Path against;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "With --against: how often both are loaded anew, 1 to 20; 3 unless given.")
    private String rounds;

    @Option(
            names = "--months",
            paramLabel = "N",
            description =
                    "With --against: months of a round that count, 1 to 240, after twelve that do not; 24 unless given.")
    private String months;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        if (workshop) {
            answers();
            return 0;
        }
        if (against == null) {
            refuse("--rounds", rounds != null, "it is of a race: add --against JAR");
            refuse("--months", months != null, "it is of a race: add --against JAR");
        } else {
            refuse("--years", years != null, "a race is as long as --months says");
            refuse("--burn-in", burnIn != null, "a race begins where the place opens");
        }
        List<Scenario> plans = (scales == null ? USUAL_SCALES : scales)
                .stream().map(this::plan).toList();
        Trial base = new TrialReader().of(plans.get(0));
        if (against == null) {
            measure(base, plans);
        } else {
            race(plans);
        }
        return 0;
    }

    private void answers() throws InterruptedException, IOException {
        String why = "it is not of a workshop";
        refuse("--against", against != null, why);
        refuse("--years", years != null, why);
        refuse("--burn-in", burnIn != null, why);
        refuse("--rounds", rounds != null, why);
        refuse("--months", months != null, why);
        refuse("--scenario", !scenario.equals("baseline"), why);
        Frame frame = Frame.USUAL;
        if (scales != null) {
            Draft draft = new Draft();
            draft.scale(String.join(",", scales), "--scale");
            frame = frame.withScale(draft.finish().scale());
        }
        Draft draft = new Draft();
        draft.place(place);
        String title = draft.finish().place();
        AnswerCost cost = AnswerCost.measure(title, frame, Runtime.getRuntime().availableProcessors(), Main.stop(spec));
        BenchText.print(title, cost, format.output(spec));
    }

    private static void refuse(String option, boolean given, String why) {
        if (given) {
            throw new BadInput(option, "it cannot be given here: " + why, "", "");
        }
    }

    private void measure(Trial base, List<Scenario> plans) {
        Bench bench = new Bench(base, Main.stop(spec));
        bench.warmUp(plans.stream().mapToDouble(Scenario::scale).min().orElseThrow());
        List<Cost> costs =
                plans.stream().map(plan -> bench.measure(plan.scale())).toList();
        BenchText.print(base, costs, format.output(spec));
    }

    private void race(List<Scenario> plans) {
        Race race = new Race(against, Main.stop(spec));
        int loaded = Count.of("--rounds", rounds == null ? "3" : rounds, MOST_ROUNDS);
        int counted = Count.of("--months", months == null ? "24" : months, MOST_MONTHS);
        Map<Double, Race.Result> results = new LinkedHashMap<>();
        for (Scenario plan : plans) {
            results.put(plan.scale(), race.run(scenario, plan.place(), plan.scale(), loaded, UNCOUNTED, counted));
        }
        RaceText.print(against, results, format.output(spec));
    }

    private Scenario plan(String scale) {
        Draft draft = new ScenarioReader(Home.library()).draft(scenario);
        draft.place(place);
        draft.years(years == null ? "20" : years, "--years");
        draft.burnIn(burnIn == null ? "5" : burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        Scenario plan = draft.finish();
        if (plan.years() + plan.burnIn() == 0) {
            throw new BadInput("--years", "there is no month to measure", "years and burn-in that are not both 0", "");
        }
        return plan;
    }
}
