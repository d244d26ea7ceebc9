package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.ScalesText;
import org.commonweal.scenarios.experiment.Scales;
import org.commonweal.scenarios.experiment.Scales.Comparison;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal scales}: whether results depend on the size of the run. */
@Command(
        name = "scales",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares the same place at several scales: means over months and seeds, and whether they agree."
                + " Writes nothing.",
        footer = {
            "%nIntervals are 95 %%: Student's t for means, Welch's for differences. Two scales are called different when"
                    + " the interval of their difference does not include zero and the difference exceeds the"
                    + " tolerance.",
            "%nExamples:",
            "  commonweal scales --jobs 2",
            "  commonweal scales --scales 0.05,0.1,0.3 --seeds 4 --years 8"
        })
final class ScalesCommand implements Callable<Integer> {
    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--scales",
            paramLabel = "X",
            split = ",",
            defaultValue = "0.1,0.3,1",
            description = "Sizes of the place, 0.02 to 10, at least two; 0.1,0.3,1 unless given.")
    private List<String> scales;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        List<Double> sizes = scales.stream()
                .map(scale -> options.scenario(scale, "--scales").scale())
                .toList();
        if (sizes.stream().distinct().count() < 2) {
            throw new BadInput("--scales", "there is nothing to compare", "at least two different scales", "");
        }
        Trial base = new TrialReader().of(options.scenario(scales.get(0), "--scales"));
        FormerNames.note(spec, List.of(base));
        Grid design = Scales.design(base, sizes, options.seeds());
        if (dryRun.isAsked()) {
            return dryRun.tell(Effort.of(design.trials(), options.jobs(), Kept.NUMBERS), null, format.output(spec));
        }
        List<Comparison> comparisons;
        try (Watcher watcher =
                options.watcher(design.trials(), spec.commandLine().getErr())) {
            comparisons = Scales.compare(Main.engine(spec, options.jobs()), design, watcher);
        }
        Output output = format.output(spec);
        ScalesText.print(base, sizes, comparisons, options.seeds(), output);
        output.end();
        return 0;
    }
}
