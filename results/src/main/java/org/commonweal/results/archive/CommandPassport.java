package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What made a folder of results that is not a single run: with it the folder can be made again, byte for byte.
 *
 * @param version version of the programme
 * @param gitCommit commit it was built from
 * @param jdk the Java it ran on
 * @param arguments the words after {@code commonweal}, less those that do not matter to the results: folder, jobs, quiet
 * @param inputs the files that were read besides the programme's own, each with its SHA-256
 */
public record CommandPassport(
        String version, String gitCommit, String jdk, List<String> arguments, List<Input> inputs) {

    /** Name of the file. */
    public static final String NAME = "command.json";

    /**
     * A file that was read.
     *
     * @param file its path as it was given, or from the folder of the programme
     * @param sha256 what was in it, in 64 hexadecimal digits
     */
    public record Input(String file, String sha256) {}

    public CommandPassport {
        arguments = List.copyOf(arguments);
        inputs = List.copyOf(inputs);
    }

    /** Writes it into a folder, when everything else is there: it says what that is. */
    public void write(Path folder) throws IOException {
        SealedFile.write(folder.resolve(NAME), this, Wholeness.files(folder));
    }

    /**
     * That of a folder.
     *
     * @throws IOException if the file cannot be read
     * @throws ArchiveException if it is something else, or not as it was written
     */
    public static CommandPassport read(Path folder) throws IOException {
        return sealed(folder).content();
    }

    static SealedFile<CommandPassport> sealed(Path folder) throws IOException {
        return SealedFile.read(folder.resolve(NAME), CommandPassport.class, "a passport");
    }
}
