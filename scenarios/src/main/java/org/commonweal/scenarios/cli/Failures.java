package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.money.LeakException;
import org.commonweal.parameter.ExtensionException;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterException;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.folder.AtWorkException;
import org.commonweal.results.report.ShellWord;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.BroughtClassPath;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.option.ExitCode;
import org.commonweal.scenarios.cli.option.Resumable;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.run.Stopped;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns whatever went wrong into a few lines for people and an exit code; stack traces go into a file. */
final class Failures {

    private final PrintWriter err;
    private final List<String> args;
    private boolean silentOfStops;

    Failures(PrintWriter err, String... args) {
        this.err = err;
        this.args = List.of(args);
    }

    /** Answers options and verbs that do not exist or lack a value. */
    int misspelt(CommandLine.ParameterException mistake, String[] given) {
        CommandSpec command = mistake.getCommandLine().getCommandSpec();
        String hint = mistake instanceof UnmatchedArgumentException unknown ? near(unknown, command) : "";
        err.println(mistake.getMessage().replaceAll("(?<![.?!])$", "."));
        err.println("  " + (hint.isEmpty() ? "Maybe: " + command.qualifiedName() + " --help" : hint));
        return ExitCode.YOURS;
    }

    private static String near(UnmatchedArgumentException unknown, CommandSpec command) {
        String given = unknown.getUnmatched().get(0).replaceFirst("=.*", "");
        return Nearest.hint(
                given,
                given.startsWith("-")
                        ? command.optionsMap().keySet()
                        : command.subcommands().keySet());
    }

    /** Does not tell that a command was stopped. */
    Failures silentOfStops() {
        silentOfStops = true;
        return this;
    }

    /** Tells what went wrong with a command, or that it was stopped and what is left of it. */
    int tell(Throwable failure, CommandLine command) {
        if (!(failure instanceof Stopped)) {
            int code = tell(failure);
            if (scarcity(failure).isPresent()
                    && command.getCommand() instanceof Resumable resumable
                    && resumable.isResumed()) {
                err.println("What was finished is kept: " + resumable.left() + ".");
            }
            return code;
        }
        if (!silentOfStops) {
            String left = command.getCommand() instanceof Resumable resumable ? resumable.left() : "nothing was kept";
            err.println("Stopped: " + left + ".");
            if (command.getCommand() instanceof Resumable resumable && resumable.isResumed()) {
                err.println("  ./commonweal " + ShellWord.of(args));
            }
        }
        return ExitCode.STOPPED;
    }

    /** Tells what went wrong. */
    int tell(Throwable failure) {
        if (failure instanceof BadInput bad) {
            return yours(bad.getMessage());
        }
        if (failure instanceof ParameterException bad) {
            return yours(Problem.of(bad).stream().map(Problem::text).collect(Collectors.joining("\n")));
        }
        if (failure instanceof ArchiveException bad) {
            return yours(bad.getMessage());
        }
        if (failure instanceof AtWorkException busy) {
            return yours(busy.getMessage() + ".\nMaybe wait until it has ended, or choose another folder with --out.");
        }
        Optional<Scarcity> scarce = scarcity(failure);
        if (scarce.isPresent()) {
            err.println(scarce.get().words());
            return ExitCode.OURS;
        }
        Optional<ExtensionException> extension = cause(failure, ExtensionException.class);
        if (extension.isPresent()) {
            return yours(extension.get().getMessage());
        }
        Optional<ServiceConfigurationError> service = cause(failure, ServiceConfigurationError.class);
        if (service.isPresent()) {
            return yours("What COMMONWEAL_CLASSPATH brings cannot be used: "
                    + service.get().getMessage() + ".");
        }
        Optional<String> brought = BroughtClassPath.classIn(failure);
        return brought.isPresent() ? theirs(brought.get(), failure) : ours(failure);
    }

    private static Optional<Scarcity> scarcity(Throwable failure) {
        return Stream.of(Scarcity.values())
                .filter(each -> each.isBehind(failure))
                .findFirst();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** A class that another jar has brought failed, or made ours fail. */
    private int theirs(String brought, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        err.println(brought + ", which COMMONWEAL_CLASSPATH brings, failed: " + shortly(root) + ".");
        err.println(details(failure));
        return ExitCode.YOURS;
    }

    private int yours(String text) {
        Terminal.print(err, text);
        return ExitCode.YOURS;
    }

    private int ours(Throwable failure) {
        if (failure instanceof LeakException leak) {
            err.println("The run was stopped because its books do not balance. This is our fault, not yours.");
            err.println(leak.getMessage());
        } else if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("A file could not be read or written: " + shortly(failure) + ".");
        } else {
            err.println("Commonweal failed: " + shortly(failure) + ". This is our fault, not yours.");
            err.println(details(failure));
        }
        return ExitCode.OURS;
    }

    private static String shortly(Throwable failure) {
        String message =
                failure.getMessage() == null ? "" : failure.getMessage().strip();
        String line = message.lines().findFirst().orElse("");
        return failure.getClass().getSimpleName() + (line.isEmpty() ? "" : ": " + line.replaceAll("\\.$", ""));
    }

    private String details(Throwable failure) {
        try {
            Path log = Files.createTempFile("commonweal-crash-", ".log");
            try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(log))) {
                file.println("Commonweal " + Build.version() + ", commit " + Build.commit() + ", Java " + Build.jdk());
                file.println("commonweal " + String.join(" ", args));
                failure.printStackTrace(file);
            }
            return "The details are in " + log + ".";
        } catch (IOException unwritable) {
            return "The details could not be written: " + unwritable.getMessage() + ".";
        }
    }
}
