package org.commonweal.scenarios.cli;

import java.util.List;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.cli.option.Known;
import org.commonweal.scenarios.cli.text.BenchText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.experiment.Bench;
import org.commonweal.scenarios.experiment.Bench.Cost;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
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
        description = "Measures what runs of the baseline cost on this machine. Writes nothing.",
        footer = {
            "%nTimes are processor time of the one thread that a run takes, without compiler and collector.",
            "%nExamples:",
            "  commonweal bench",
            "  commonweal bench --scale 0.1 --years 2 --burn-in 0"
        })
final class BenchCommand implements Runnable {
    @Option(
            names = "--place",
            paramLabel = "PLACE",
            completionCandidates = Known.Places.class,
            defaultValue = "preston",
            description = "The place; preston unless given.")
    private String place;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "20",
            description = "Years of each run, 0 to 100; 20 unless given.")
    private String years;

    @Option(
            names = "--burn-in",
            paramLabel = "N",
            defaultValue = "5",
            description = "Years before them, 0 to 50; 5 unless given.")
    private String burnIn;

    @Option(
            names = "--scale",
            paramLabel = "X",
            split = ",",
            defaultValue = "0.1,1",
            description = "Sizes of the place, 0.02 to 10; 0.1,1 unless given.")
    private List<String> scales;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        List<Scenario> plans = scales.stream().map(this::plan).toList();
        Scenario first = plans.get(0);
        Trial base = new TrialReader().of(first);
        Bench bench = new Bench(base, Main.stop(spec));
        bench.warmUp(plans.stream().mapToDouble(Scenario::scale).min().orElseThrow());
        List<Cost> costs =
                plans.stream().map(plan -> bench.measure(plan.scale())).toList();
        BenchText.print(base, costs, format.output(spec));
    }

    private Scenario plan(String scale) {
        Draft draft = new Draft();
        draft.place(place);
        draft.years(years, "--years");
        draft.burnIn(burnIn, "--burn-in");
        draft.scale(scale, "--scale");
        Scenario plan = draft.finish();
        if (plan.years() + plan.burnIn() == 0) {
            throw new BadInput("--years", "there is no month to measure", "years and burn-in that are not both 0", "");
        }
        return plan;
    }
}
