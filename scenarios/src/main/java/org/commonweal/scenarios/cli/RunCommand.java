package org.commonweal.scenarios.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.experiment.Batch;
import org.commonweal.scenarios.experiment.Batch.Outcome;
import org.commonweal.scenarios.experiment.PlannedRun;
import org.commonweal.scenarios.experiment.Watcher;
import org.commonweal.scenarios.lint.Linter;
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
final class RunCommand implements Callable<Integer> {
    @Mixin
    private RunOptions options;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        List<PlannedRun> runs = RunPlans.of(options);
        runs.forEach(run -> RunWriter.checkWritable(run.folder()));
        PlannedRun first = runs.get(0);
        Linter.warnings(first.scenario(), first.spec(), first.place())
                .forEach(warning -> err.println("Warning: " + warning));
        RunReport.chartProblem().ifPresent(err::println);
        List<Outcome> outcomes;
        try (Watcher watcher = options.watcher(runs, err)) {
            outcomes = new Batch(options.jobs(), watcher).run(runs);
        }
        return report(outcomes, out, err);
    }

    private int report(List<Outcome> outcomes, PrintWriter out, PrintWriter err) {
        List<Path> folders = new ArrayList<>();
        int exitCode = 0;
        for (Outcome outcome : outcomes) {
            out.print(OpeningText.of(outcome, outcomes.size() == 1));
            if (outcome.failure().isPresent()) {
                out.flush();
                err.println(outcome.run().scenario().runName() + " has no results.");
                int code = new Failures(
                                err,
                                spec.commandLine()
                                        .getParseResult()
                                        .originalArgs()
                                        .toArray(String[]::new))
                        .tell(outcome.failure().get());
                exitCode = exitCode == Failures.OURS ? exitCode : code;
            } else {
                folders.add(outcome.run().folder());
            }
        }
        folders.forEach(folder -> out.print(FolderText.of(folder)));
        return exitCode;
    }
}
