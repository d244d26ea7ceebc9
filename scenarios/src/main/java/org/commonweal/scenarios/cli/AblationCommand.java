package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.place.PlaceData;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.ablation.Ablation;
import org.commonweal.scenarios.ablation.AblationFiles;
import org.commonweal.scenarios.ablation.Contributions;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.Count;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.option.OutFolder;
import org.commonweal.scenarios.cli.text.AblationText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code commonweal ablation}: what each by-hand assumption about legal forms contributes to their differences. */
@Command(
        name = "ablation",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Measures what each by-hand assumption about legal forms contributes to the differences between"
                + " them: runs with all on, with one off, and with all off, on the same seeds.",
        footer = {
            "%nExamples:",
            "  commonweal ablation --seeds 20 --jobs 2",
            "  commonweal ablation --forms 20 --scale 0.2",
            "  commonweal ablation --place kirklees --set ownership.appeal=off"
        })
final class AblationCommand implements Callable<Integer> {
    private static final int MOST_FORMS = 1000;
    private static final int DRAWN_OVER = 8;

    @Mixin
    private ExperimentOptions options;

    @Option(
            names = "--scale",
            paramLabel = "X",
            defaultValue = "0.1",
            description = "Size of the place, 0.02 to 10; 0.1 unless given.")
    private String scale;

    @Option(
            names = "--forms",
            paramLabel = "N",
            description = "Open with at least N firms of each legal form, drawn over from private firms: an experiment"
                    + " that shows what is assumed of forms that are rare.")
    private String forms;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; runs/PLACE-ablation unless given.")
    private String out;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, IOException {
        Trial base = base();
        Path folder = folder(base.place());
        Grid design = Ablation.design(base, options.seeds());
        Effort effort = Effort.of(design.trials(), options.jobs(), Kept.NUMBERS);
        if (dryRun.isAsked()) {
            FormerNames.note(spec, List.of(base));
            return dryRun.tell(effort, folder, format.output(spec));
        }
        try (Claim claim = Machine.claimReport(AblationFiles.FOLDER, folder, effort)) {
            measure(base, design, folder);
        }
        return 0;
    }

    private void measure(Trial base, Grid design, Path folder) throws InterruptedException, IOException {
        Output output = format.output(spec);
        PrintWriter err = spec.commandLine().getErr();
        FormerNames.note(spec, List.of(base));
        RunReport.chartProblem().ifPresent(err::println);
        List<Trial> trials = design.trials();
        List<Contributions> results;
        try (Watcher watcher = options.watcher(trials, err)) {
            results = Ablation.measure(Main.engine(spec, options.jobs()), design, watcher);
        }
        String heading = AblationText.heading(base, forms, options.seeds(), trials.size());
        output.say(heading);
        results.forEach(result -> AblationText.print(result, output));
        new AblationFiles(heading, CommandPassports.text(spec)).write(folder, results, CommandPassports.of(spec));
        output.end();
        output.results(folder);
    }

    private Trial base() {
        Trial base = new TrialReader().of(options.scenario(scale, "--scale"));
        if (forms == null) {
            return base;
        }
        int least = Count.of("--forms", forms, MOST_FORMS);
        double size = base.scenario().scale();
        int most = (int) (Arrays.stream(base.place().enterprises()).sum() * size / 2 / DRAWN_OVER);
        if (least > most) {
            throw new BadInput(
                    "--forms",
                    "there are not " + least + " firms to draw over for each form in a place of this size",
                    "at most " + most + ", so that half of the enterprises stay what they are",
                    "Maybe use a larger --scale.");
        }
        return base.withFewestOfEachForm((int) Math.ceil(least / size));
    }

    private Path folder(PlaceData place) {
        return OutFolder.of(out, Path.of("runs", place.name() + "-ablation"));
    }
}
