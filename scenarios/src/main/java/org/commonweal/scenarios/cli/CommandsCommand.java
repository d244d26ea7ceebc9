package org.commonweal.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.report.Markdown;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.cli.text.Output;
import org.commonweal.scenarios.cli.text.TextTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code commonweal describe commands}: what the command line says of itself, as a page of Markdown and as a table. */
@Command(
        name = "commands",
        mixinStandardHelpOptions = true,
        description = "Every command and its options, as one page of Markdown.")
final class CommandsCommand implements Runnable {
    @ParentCommand
    private DescribeCommand describe;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        Output output = describe.output();
        output.print(markdown(spec.root()));
        if (!output.isForPeople()) {
            output.only(table(spec.root()));
        }
    }

    private static String markdown(CommandSpec root) {
        Markdown text = new Markdown();
        text.heading("Commands");
        text.paragraph(
                "Version " + Build.version() + ". `commonweal help COMMAND` says the same of one, with examples.");
        for (CommandSpec command : commands(root)) {
            text.heading(name(command));
            text.paragraph(description(command.usageMessage().description()));
            List<List<String>> rows = arguments(command)
                    .map(argument -> List.of("`" + label(argument) + "`", description(argument.description())))
                    .toList();
            if (!rows.isEmpty()) {
                text.table(List.of("option", "what it does"), rows);
            }
        }
        return text.toString();
    }

    /** A row for each option, and for each command with none. */
    private static TextTable table(CommandSpec root) {
        TextTable table = new TextTable("command", "option", "what");
        for (CommandSpec command : commands(root)) {
            table.add(name(command), "", description(command.usageMessage().description()));
            arguments(command)
                    .forEach(
                            argument -> table.add(name(command), label(argument), description(argument.description())));
        }
        return table;
    }

    /** All that can be typed, those with commands below them followed by these. */
    private static List<CommandSpec> commands(CommandSpec root) {
        List<CommandSpec> all = new ArrayList<>();
        for (CommandLine below : root.subcommands().values()) {
            if (!below.getCommandSpec().helpCommand()) {
                all.add(below.getCommandSpec());
                all.addAll(commands(below.getCommandSpec()));
            }
        }
        return all;
    }

    private static String name(CommandSpec command) {
        return command.qualifiedName().substring(command.root().name().length() + 1);
    }

    private static Stream<ArgSpec> arguments(CommandSpec command) {
        Stream<OptionSpec> options =
                command.options().stream().filter(option -> !option.usageHelp() && !option.versionHelp());
        return Stream.<ArgSpec>concat(command.positionalParameters().stream(), options)
                .filter(argument -> !argument.hidden());
    }

    private static String label(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName() + (option.arity().max() == 0 ? "" : " " + option.paramLabel());
        }
        return argument.paramLabel();
    }

    private static String description(String... lines) {
        return String.join(" ", lines).replace("%%", "%").replace("%n", " ");
    }
}
