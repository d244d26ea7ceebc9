package org.commonweal.scenarios.cli.option;

import java.nio.file.Path;
import java.util.Optional;
import org.commonweal.scenarios.cli.text.EffortText;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.recording.Effort;
import picocli.CommandLine.Option;

/** {@code --dry-run}, for every command that makes many or long runs. */
public final class DryRun {
    @Option(
            names = "--dry-run",
            description =
                    "Only say how many runs it would be, how long they would take, and in how much memory and disk.")
    private boolean asked;

    /** Whether nothing is to be run. */
    public boolean isAsked() {
        return asked;
    }

    /** Says what it would take, and where the results would be if there are any; the exit code. */
    public int tell(Effort effort, Path folder, Output output) {
        EffortText.print(effort, Optional.ofNullable(folder), output);
        return 0;
    }
}
