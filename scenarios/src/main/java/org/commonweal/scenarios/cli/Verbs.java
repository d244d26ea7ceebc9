package org.commonweal.scenarios.cli;

import java.util.Optional;
import org.commonweal.parameter.Nearest;
import org.commonweal.scenarios.Problem;
import picocli.CommandLine;

/** The words before the options: which command is meant. */
final class Verbs {
    private static final String HELP = "help";

    private Verbs() {}

    /** What is wrong with them: a word that names no command, whatever follows it. */
    static Optional<String> problem(CommandLine commands, String... words) {
        CommandLine command = commands;
        for (String word : words) {
            if (word.startsWith("-") || command.getSubcommands().isEmpty()) {
                break;
            }
            CommandLine next = command.getSubcommands().get(word);
            if (next == null) {
                return Optional.of(problem(command, word));
            }
            command = next;
        }
        return Optional.empty();
    }

    private static String problem(CommandLine command, String word) {
        String name = command.getCommandSpec().qualifiedName();
        String hint = Nearest.hint(word, command.getSubcommands().keySet());
        return (command.getParent() == null
                        ? "There is no command " + Problem.quoted(word)
                        : Problem.quoted(name) + " has nothing called " + Problem.quoted(word))
                + ".\n  " + (hint.isEmpty() ? "Maybe: " + name + " --help" : hint);
    }

    /** The same words, of which {@code run help} is {@code run --help}. */
    static String[] meant(CommandLine commands, String... words) {
        boolean asks = words.length == 2
                && words[1].equals(HELP)
                && commands.getSubcommands().containsKey(words[0])
                && !words[0].equals(HELP);
        return asks ? new String[] {words[0], "--" + HELP} : words;
    }
}
