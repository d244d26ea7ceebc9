package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.text.CheckText;
import org.commonweal.scenarios.cli.text.FormatOption;
import org.commonweal.scenarios.experiment.ResultCheck;
import org.commonweal.scenarios.experiment.ResultCheck.Checked;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code commonweal check}: whether results are as they were written. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Says whether results are whole: every file there and, by its SHA-256, as it was written. Nothing is"
                        + " run; the folder may have been copied from elsewhere. An experiment of a batch is whole when all"
                        + " its runs are there, as they were written.",
        footer = {
            "%nExit code 1 if a result is not whole. What others have put into a folder is told and does not matter."
                    + " What is damaged or missing in an experiment, the same batch makes again.",
            "%nExamples:",
            "  commonweal check runs/preston-compare",
            "  commonweal check runs",
            "  commonweal check runs/archive/strengths-and-worlds",
            "  commonweal check runs --format csv"
        })
final class CheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FOLDER", description = "The folder of a result, or one that holds some.")
    private Path folder;

    @Mixin
    private FormatOption format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Checked> results = ResultCheck.of(folder);
        CheckText.print(folder, results, format.output(spec));
        return results.stream().allMatch(Checked::whole) ? 0 : ExitCode.OURS;
    }
}
