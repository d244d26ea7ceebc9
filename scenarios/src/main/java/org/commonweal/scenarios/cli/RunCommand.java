package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.FormerNames;
import org.commonweal.scenarios.cli.option.ReportOptions;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.RunText;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.experiment.RunStudy;
import org.commonweal.scenarios.experiment.RunStudy.Outcome;
import org.commonweal.scenarios.lint.Linter;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Effort.Kept;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal run}: plan, check, simulate, write, say where the results are. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Simulates a scenario and writes a folder with its results.",
        footer = {
            "%nExamples:",
            "  commonweal run --scale 0.1 --years 5",
            "  commonweal run baseline --seeds 10 --jobs 2 --out runs/ten",
            "  commonweal run my-question.yaml --set ownership.local-sourcing=off",
            "  commonweal run --set \"consumption.adjustment=0.15 1/year\" --audit phase"
        })
final class RunCommand implements Callable<Integer>, Resumable {
    @Mixin
    private RunOptions options;

    @Mixin
    private ReportOptions report;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    private RunStudy study;

    @Override
    public Integer call() throws InterruptedException, IOException {
        PrintWriter err = spec.commandLine().getErr();
        Output output = format.output(spec);
        study = new RunStudy(options.design(), run -> options.folder(run.scenario()), report.charts());
        Effort effort = Effort.of(study.trials(), options.jobs(), Kept.FOLDER);
        if (!dryRun.isAsked()) {
            study.check(effort);
        }
        Trial first = study.trials().get(0);
        options.contradictions().forEach(note -> Terminal.print(err, "Note: " + note));
        FormerNames.note(spec, List.of(first));
        Linter.warnings(first.scenario(), first.spec(), first.place())
                .forEach(warning -> Terminal.print(err, "Warning: " + warning));
        Linter.defaults(first.scenario(), first.spec(), first.place())
                .forEach(note -> Terminal.print(err, "Note: " + note));
        report.problem().ifPresent(err::println);
        if (dryRun.isAsked()) {
            Path folder = options.folder(first.scenario());
            return dryRun.tell(effort, study.trials().size() == 1 ? folder : folder.getParent(), output);
        }
        boolean alone = study.trials().size() == 1;
        List<Outcome> outcomes;
        try (Watcher watcher = options.watcher(study.trials(), err)) {
            outcomes = study.make(Main.engine(spec, options.jobs()), watcher, early -> {
                if (alone) {
                    watcher.close();
                    print(early, output);
                    spec.commandLine().getOut().flush();
                    if (!options.isQuiet()) {
                        report.tellDrawing(err);
                    }
                }
            });
        }
        return end(outcomes, alone, output, err);
    }

    @Override
    public String left() {
        List<Path> written = study == null ? List.of() : study.written();
        return written.isEmpty()
                ? "nothing was kept"
                : written.size() + " of " + study.trials().size() + " runs had ended and are kept in "
                        + written.get(0).toAbsolutePath().getParent() + ", of the others nothing";
    }

    private void print(Outcome outcome, Output output) {
        if (!output.isForPeople()) {
            return;
        }
        if (options.isQuiet()) {
            outcome.digest().ifPresent(digest -> RunText.answer(digest, output));
        } else {
            RunText.print(outcome, output);
        }
    }

    /** What is said of runs that were not said when they ended, of those that failed, and where the results are. */
    private int end(List<Outcome> outcomes, boolean alone, Output output, PrintWriter err) {
        List<Path> folders = new ArrayList<>();
        int exitCode = 0;
        for (Outcome outcome : outcomes) {
            if (!alone || outcome.digest().isEmpty()) {
                print(outcome, output);
            }
            if (outcome.failure().isPresent()) {
                spec.commandLine().getOut().flush();
                err.println(outcome.trial().scenario().runName() + " has no results.");
                int code = new Failures(
                                err,
                                spec.commandLine()
                                        .getParseResult()
                                        .originalArgs()
                                        .toArray(String[]::new))
                        .tell(outcome.failure().get());
                exitCode = exitCode == ExitCode.OURS ? exitCode : code;
            } else {
                folders.add(outcome.folder());
            }
        }
        if (!output.isForPeople()) {
            output.only(RunText.table(outcomes));
        }
        report.end(folders, output);
        return exitCode;
    }
}
