package org.commonweal.scenarios.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code commonweal completion}. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Prints a script that makes bash and zsh complete verbs and options.",
        footer = {"%nExample:", "  source <(commonweal completion)"})
final class CompletionCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .print(AutoComplete.bash("commonweal", spec.root().commandLine()));
        spec.commandLine().getOut().flush();
    }
}
