package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.cli.option.ReportOptions;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.cli.text.ComparisonText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.comparison.AaCheck;
import org.commonweal.scenarios.comparison.ComparedScenarios;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.ComparisonStudy;
import org.commonweal.scenarios.comparison.ComparisonStudy.Compared;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal compare}: what scenarios do, as differences over pairs of runs of the same seed. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Compares scenarios with a baseline over pairs of runs of the same seed: the difference of every"
                        + " indicator with its interval, whether it is distinguishable from zero, and how many pairs it would take.",
        footer = {
            "%nExamples:",
            "  commonweal compare",
            "  commonweal compare ownership",
            "  commonweal compare baseline procurement --seeds 40 --out runs/procurement",
            "  commonweal compare --under recession --scale 0.1",
            "  commonweal compare baseline my-lever.yaml --precision labour.jobs=20 --precision \"wealth.gini=1 %%\"",
            "  commonweal compare baseline procurement --posterior 20 --seeds 40",
            "  commonweal compare --check-aa --seeds 200 --scale 0.02",
            "",
            "An interrupted comparison is resumed by the same command."
        })
final class CompareCommand implements Callable<Integer>, Resumable {
    @Mixin
    private CompareOptions options;

    @Mixin
    private ReportOptions report;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private Path resumed;

    @Override
    public Integer call() throws InterruptedException, IOException {
        return options.isCheck() ? check() : compare();
    }

    private int compare() throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        ComparisonDesign design = ComparedScenarios.design(options);
        Path folder = options.folder(design.baseline().place().name());
        String command = "./" + CommandPassports.text(spec);
        try (ComparisonStudy study = dryRun.isAsked()
                ? ComparisonStudy.planned(folder, design, options, command)
                : new ComparisonStudy(folder, design, options, command)) {
            return compare(study, design, folder, err);
        }
    }

    private int compare(ComparisonStudy study, ComparisonDesign design, Path folder, PrintWriter err)
            throws InterruptedException, IOException {
        options.notes().forEach(note -> Terminal.print(err, "Note: " + note));
        ComparedScenarios.notes(options).forEach(note -> Terminal.print(err, "Note: " + note));
        FormerNames.note(spec, design.trials());
        study.warnings().forEach(warning -> Terminal.print(err, "Warning: " + warning));
        report.problem().ifPresent(err::println);
        int all = design.trials().size();
        int missing = study.missing().size();
        if (missing < all) {
            options.tell("Resuming: " + (all - missing) + " of " + all + " runs are there.", err);
        }
        if (dryRun.isAsked()) {
            return dryRun.tell(
                    Effort.ofForks(study.missing(), options.jobs(), Kept.TABLES), folder, format.output(spec));
        }
        study.damaged().forEach(run -> err.println("Made again: " + run + "."));
        resumed = folder;
        study.make(engine(), trials -> Progress.ofForks(trials, options.isQuiet(), err));
        Output output = format.output(spec);
        Compared compared = study.result();
        ComparisonText.print(compared, options.isQuiet(), output);
        spec.commandLine().getOut().flush();
        if (!options.isQuiet()) {
            report.tellDrawing(err);
        }
        study.write(compared, CommandPassports.of(spec), report.charts(), Main.stop(spec));
        report.end(List.of(folder), output);
        return 0;
    }

    private Engine engine() {
        return Main.engine(spec, options.jobs());
    }

    private int check() throws InterruptedException, IOException {
        Trial first = ComparedScenarios.baseline(options);
        Seeds design = AaCheck.design(first, options.pairs());
        if (dryRun.isAsked()) {
            return dryRun.tell(Effort.of(design.trials(), options.jobs(), Kept.NUMBERS), null, format.output(spec));
        }
        AaCheck check;
        try (Watcher watcher = Progress.ofMany(
                design.trials(), options.isQuiet(), spec.commandLine().getErr())) {
            check = AaCheck.check(engine(), design, watcher);
        }
        ComparisonText.print(first.scenario().name(), options.pairs(), check, format.output(spec));
        return 0;
    }

    @Override
    public String left() {
        return resumed == null ? "nothing was kept" : "the same command resumes the comparison in " + resumed;
    }

    @Override
    public boolean isResumed() {
        return resumed != null;
    }
}
