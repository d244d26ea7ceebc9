package org.commonweal.scenarios.cli.option;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.archive.CommandPassport;
import org.commonweal.results.archive.CommandPassport.Input;
import org.commonweal.results.folder.Sha256;
import org.commonweal.results.report.ShellWord;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Build;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.cli.text.FormatOption;
import picocli.CommandLine.Model.CommandSpec;

/** What a command was given, so that it can be given again; what does not matter to its results is left out. */
public final class CommandPassports {
    private static final String OUT = "--out";
    private static final String QUIET = "--quiet";
    /** Options without a value that do not matter to the results. */
    private static final List<String> SILENT = List.of(QUIET, ReportOptions.OPEN);
    /** Options with a value that do not matter to the results. */
    private static final List<String> IDLE = List.of(OUT, "--jobs", FormatOption.NAME);
    /** Folders of the program that a command may read. */
    private static final List<String> OWN =
            List.of("scenarios/places", "scenarios/library", "scenarios/targets", "scenarios/calibration");

    private CommandPassports() {}

    /** The passport of what the command that runs now is to make. */
    public static CommandPassport of(CommandSpec command) {
        List<String> words = words(command);
        List<Input> inputs = new ArrayList<>();
        words.stream()
                .map(word -> word.replaceFirst("^--[a-z-]+=", ""))
                .filter(word -> isFile(word))
                .forEach(word -> inputs.add(new Input(word, digest(Path.of(word)))));
        OWN.forEach(name -> inputs.add(new Input(name, digest(Home.find().resolve(name)))));
        return new CommandPassport(Build.version(), Build.commit(), Build.jdk(), words, inputs);
    }

    /** The command as it may be typed again. */
    public static String text(CommandSpec command) {
        return "commonweal " + ShellWord.of(words(command));
    }

    private static List<String> words(CommandSpec command) {
        List<String> words = new ArrayList<>();
        List<String> given = command.root().commandLine().getParseResult().originalArgs();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (IDLE.contains(word)) {
                i++;
            } else if (!SILENT.contains(word) && IDLE.stream().noneMatch(option -> word.startsWith(option + "="))) {
                words.add(word);
            }
        }
        return words;
    }

    /** The words that make the results again in another folder. */
    public static List<String> into(CommandPassport passport, Path folder, boolean quiet) {
        List<String> words = new ArrayList<>(passport.arguments());
        if (quiet) {
            words.add(QUIET);
        }
        words.add(OUT + "=" + folder);
        return words;
    }

    /**
     * Tells which files have changed since.
     *
     * @throws BadInput if one is gone
     */
    public static void checkInputs(CommandPassport passport, Path file, PrintWriter err) {
        for (Input input : passport.inputs()) {
            Path path = OWN.contains(input.file()) ? Home.find().resolve(input.file()) : path(input.file(), file);
            if (!Files.exists(path)) {
                throw new BadInput(
                        file.toString(),
                        "the file " + input.file() + " that was read is not there",
                        "",
                        "Maybe go to the folder from which the command was given.");
            }
            if (!OWN.contains(input.file()) && !Files.isRegularFile(path)) {
                throw new BadInput(file.toString(), input.file() + ", which was read, is no file", "", "");
            }
            if (!digest(path).equals(input.sha256())) {
                err.println(input.file() + " has changed since: so may the numbers.");
            }
        }
    }

    private static Path path(String name, Path file) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noFile) {
            throw new BadInput(file.toString(), Problem.quoted(name) + " is not the name of a file", "", "");
        }
    }

    private static boolean isFile(String word) {
        try {
            return Files.isRegularFile(Path.of(word));
        } catch (InvalidPathException noFile) {
            return false;
        }
    }

    /** The SHA-256 of a file, or of all files of a folder with their names. */
    private static String digest(Path path) {
        try (Stream<Path> files = Files.walk(path)) {
            Sha256 hash = new Sha256();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hash.add(path.relativize(file).toString()).add(Files.readAllBytes(file));
            }
            return hash.hex();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
