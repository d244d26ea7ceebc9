package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.OneJobOption;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.StressText;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.stress.Ends;
import org.commonweal.scenarios.stress.RandomCombinations;
import org.commonweal.scenarios.stress.Stress;
import org.commonweal.scenarios.stress.Stress.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal stress}: whether every value that is accepted runs. */
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tries values that are accepted: both ends of every parameter and every rule, with levers and shocks"
                        + " off and on, and random combinations. Each has to run with its books in order after every phase, or"
                        + " be refused before. Writes nothing.",
        footer = {
            "%nA combination that fails is reduced to what the fault needs and told with the command that runs it again."
                    + " Exit code 1 if one failed. One that is stopped because its amounts grow beyond what the books hold"
                    + " is told, too, and is no failure.",
            "%nExamples:",
            "  commonweal stress --jobs 2                            everything: some thousand runs",
            "  commonweal stress --ends banking --combinations 0     the parameters of banks only",
            "  commonweal stress --no-ends --combinations 2000"
        })
final class StressCommand implements Callable<Integer> {
    private static final int MOST_COMBINATIONS = 99_999;

    @Option(
            names = "--place",
            paramLabel = "PLACE",
            description = "The place; preston for the ends and any by lot for combinations unless given.")
    private String place;

    @Option(
            names = "--ends",
            paramLabel = "PREFIX",
            description = "Try the ends of parameters whose keys begin so only; all unless given.")
    private String prefix = "";

    @Option(names = "--no-ends", description = "Try random combinations only.")
    private boolean noEnds;

    @Option(
            names = "--combinations",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many random combinations, 0 to 99999; 200 unless given.")
    private String combinations;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "The first seed, and the number of the first combination; 1 unless given.")
    private String seed;

    @Option(
            names = "--seeds",
            paramLabel = "N",
            defaultValue = "3",
            description = "How many seeds for each end; 3 unless given. A combination has one.")
    private String seeds;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "2",
            description = "Years of each run, 1 to 100; 2 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "0",
            description = "Years before them, 0 to 50; 0 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "0.02",
            description = "Size of the place, 0.02 to 10; 0.02 unless given.")
    private String scale;

    @Mixin
    private OneJobOption jobs;

    @Option(names = "--quiet", description = "Say nothing while it runs.")
    private boolean quiet;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        int number =
                combinations.strip().matches("0+") ? 0 : Count.of("--combinations", combinations, MOST_COMBINATIONS);
        Stress stress = new Stress();
        TrialReader reader = new TrialReader();
        if (!noEnds) {
            Trial base = trial(reader, place == null ? "preston" : place);
            stress.add(Ends.of(base, prefix), Count.of("--seeds", seeds, Count.MOST_SEEDS));
        }
        List<String> names = place == null ? PlaceReader.names(Home.places()) : List.of(place);
        List<Trial> places = names.stream().map(name -> trial(reader, name)).toList();
        long first = places.get(0).scenario().seed();
        RandomCombinations random = new RandomCombinations();
        stress.add(
                IntStream.range(0, number)
                        .mapToObj(n -> random.number(first + n, places))
                        .toList(),
                1);
        Findings findings;
        try (Watcher watcher =
                Progress.ofForks(stress.trials(), quiet, spec.commandLine().getErr())) {
            findings = stress.findings(Main.engine(spec, jobs.count()), Main.stop(spec), watcher);
        }
        Output output = format.output(spec);
        StressText.print(findings, output);
        output.end();
        return findings.areNone() ? 0 : ExitCode.OURS;
    }

    private Trial trial(TrialReader reader, String name) {
        Draft draft = new Draft();
        draft.place(name);
        draft.seed(seed, "--seed");
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        if (years.strip().matches("0+")) {
            draft.refuse(new Problem("--years", "there is no month to try", "1 to 100", ""));
        }
        return reader.of(draft.finish());
    }
}
