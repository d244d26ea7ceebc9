package org.commonweal.scenarios.cli.option;

import java.io.PrintWriter;
import java.util.List;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.lint.Linter;
import org.commonweal.scenarios.run.Trial;
import picocli.CommandLine.Model.CommandSpec;

/** Says on standard error what somebody gave under a name that it had before. */
public final class FormerNames {
    private FormerNames() {}

    /** One note for each name in the scenarios of these trials. */
    public static void note(CommandSpec command, List<Trial> trials) {
        PrintWriter err = command.commandLine().getErr();
        Linter.notes(trials.stream().map(Trial::scenario).toList())
                .forEach(note -> Terminal.print(err, "Note: " + note));
    }
}
