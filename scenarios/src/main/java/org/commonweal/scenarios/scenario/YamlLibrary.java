package org.commonweal.scenarios.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * A folder of files {@code NAME.yaml} that are asked for by name, and files of one's own that are asked for as files.
 *
 * @param folder the files that come with Commonweal
 * @param shown how the folder is called in messages
 * @param what what each of them holds, for messages
 */
public record YamlLibrary(Path folder, String shown, String what) {
    private static final String ENDING = ".yaml";
    private static final int LONGEST_NAME = 150;

    /** A file, and how it is shown to people. */
    public record Found(Path path, String shown) {}

    /** The names in the folder, in alphabetical order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new BadInput(folder.toString(), "the folder of every " + what + " cannot be read", "", "");
        }
    }

    /**
     * The file asked for. Results are called after it, so it needs a name that a folder can have.
     *
     * @param nameOrFile a name in the folder, or a file with the ending {@code .yaml}
     * @param from the folder that files of one's own are named from
     * @param asker who asks, for messages
     * @throws BadInput if there is no such name; whether a file exists is seen when it is read
     */
    public Found find(String nameOrFile, Path from, String asker) {
        if (nameOrFile.endsWith(ENDING) || nameOrFile.endsWith(".yml")) {
            try {
                Path file = from.resolve(nameOrFile);
                refuseOddName(file.getFileName().toString(), nameOrFile);
                return new Found(file, nameOrFile);
            } catch (InvalidPathException impossible) {
                throw new BadInput(asker, Problem.quoted(nameOrFile) + " is not the name of a file", "", "");
            }
        }
        List<String> names = names();
        if (!names.contains(nameOrFile)) {
            throw new BadInput(
                    asker,
                    "there is no " + what + " " + Problem.quoted(nameOrFile),
                    Nearest.either(names) + ", or a file with the ending .yaml",
                    Nearest.hint(nameOrFile, names));
        }
        String file = nameOrFile + ENDING;
        return new Found(folder.resolve(file), shown + "/" + file);
    }

    private static void refuseOddName(String file, String where) {
        String name = file.replaceFirst("\\.ya?ml$", "");
        if (name.isBlank() || name.getBytes(UTF_8).length > LONGEST_NAME) {
            throw new BadInput(
                    where,
                    "a folder cannot be called after this file: its name is " + (name.isBlank() ? "empty" : "too long"),
                    "up to " + LONGEST_NAME + " letters before the ending",
                    "");
        }
    }
}
