package org.commonweal.scenarios.cli.laboratory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.cli.option.CommandPassports;
import org.commonweal.scenarios.cli.option.DryRun;
import org.commonweal.scenarios.cli.option.Stoppable;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.sensitivity.FoundFiles;
import org.commonweal.scenarios.sensitivity.PointRuns;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What commands that find something out by many runs do alike: options, a folder that is claimed, and what is resumed. */
final class Laboratory {
    @Mixin
    private LaboratoryOptions options;

    @Mixin
    private DryRun dryRun;

    @Mixin
    private FormatOption format;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    private Path resumed;

    /** Something that is found out. */
    @FunctionalInterface
    interface Work {
        /** Makes the runs that it takes and prints what they say. @return what is to be written of it */
        ReportFolder.Content find(PointRuns runs, Output output) throws InterruptedException, IOException;
    }

    LaboratoryOptions options() {
        return options;
    }

    /**
     * Finds something out, or only says what it would take.
     *
     * @param kind a folder as one of its kind, interrupted ones included
     */
    int carryOut(Path folder, Function<Path, ReportFolder> kind, Effort effort, Work work)
            throws InterruptedException, IOException {
        Output output = format.output(command);
        if (dryRun.isAsked()) {
            return dryRun.tell(effort, folder, output);
        }
        try (Claim claim = Machine.claimReport(kind.apply(folder), folder, effort)) {
            Files.createDirectories(folder);
            resumed = folder;
            var err = command.commandLine().getErr();
            RunReport.chartProblem().ifPresent(err::println);
            try (PointRuns runs = new PointRuns(
                    options.seeds(),
                    options.window(),
                    folder,
                    Stoppable.engine(command, options.jobs()),
                    missing -> options.watcher(missing, err))) {
                kind.apply(folder).write(folder, work.find(runs, output), PointRuns.KEPT::equals);
            }
            output.end();
            output.results(folder);
        }
        return 0;
    }

    /** The files of what was found. @param heading what was run, sentences */
    FoundFiles files(Path folder, String heading, PointRuns runs) {
        return new FoundFiles(
                folder, heading, "./" + CommandPassports.text(command), runs.failed(), CommandPassports.of(command));
    }

    /** What is left when it is stopped, a phrase. @param what it is */
    String left(String what) {
        return resumed == null ? "nothing was kept" : "the same command resumes the " + what + " in " + resumed;
    }

    boolean isResumed() {
        return resumed != null;
    }
}
