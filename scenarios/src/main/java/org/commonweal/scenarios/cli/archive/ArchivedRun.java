package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.RunKey;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.batch.RunAgain;
import org.commonweal.scenarios.cli.option.ArchiveOption;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Progress;
import org.commonweal.scenarios.cli.option.Stoppable;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;

/** Makes a run of an archive again, for {@code replay}. */
public final class ArchivedRun {
    @Mixin
    private ArchiveOption archive;

    /** Whether a word is a run's, and not a file's. */
    public static boolean isMeant(String word) {
        return RunKey.isText(word);
    }

    /** Makes it again and says what differs: the exit code. */
    public int makeAgain(String run, boolean quiet, Output output, CommandSpec spec)
            throws IOException, InterruptedException {
        try (BatchArchive experiments = new BatchArchive(archive.folder())) {
            Trial trial = RunAgain.trial(experiments, run);
            List<RunAgain.Number> numbers;
            try (Watcher watcher =
                    Progress.of(List.of(trial), quiet, spec.commandLine().getErr())) {
                numbers = RunAgain.make(experiments, run, trial, Stoppable.engine(spec, 1), watcher);
            }
            TextTable table = new TextTable("indicator", "year", "in the archive", "made again");
            List<RunAgain.Number> others =
                    numbers.stream().filter(number -> !number.same()).toList();
            (output.isForPeople() ? others : numbers)
                    .forEach(number -> table.add(
                            number.indicator(),
                            Integer.toString(number.year()),
                            text(number.kept()),
                            text(number.again())));
            if (others.isEmpty() && output.isForPeople()) {
                output.say("All " + numbers.size() + " numbers of run " + run + " (" + trial.title()
                        + ") are the same, to the last bit.");
                return 0;
            }
            output.only(table);
            output.print("\n" + others.size() + " of " + numbers.size() + " numbers differ.\n");
            return others.isEmpty() ? 0 : ExitCode.OURS;
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    private static String text(double number) {
        return Double.isFinite(number) ? CsvFile.exact(number) : "";
    }
}
