package org.commonweal.scenarios.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** Finds scenarios in the library or in a user's file, and lays them over the ones that they extend. */
public final class ScenarioReader {
    private static final String ENDING = ".yaml";
    private static final int LONGEST_CHAIN = 20;

    private final Path library;

    /** Reads from this library: a folder of files {@code NAME.yaml}. */
    public ScenarioReader(Path library) {
        this.library = library;
    }

    /** The names in the library, in alphabetical order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(library)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new BadInput(library.toString(), "the library of scenarios cannot be read", "", "");
        }
    }

    /**
     * A scenario laid over what it extends, for further options to be laid over it.
     *
     * @param nameOrFile a name in the library, or a file with the ending {@code .yaml}
     * @throws BadInput when a file of the chain cannot be read
     */
    public Draft draft(String nameOrFile) {
        List<ScenarioFile> chain = new ArrayList<>();
        ScenarioFile file = find(nameOrFile, Path.of(""), "");
        while (true) {
            refuseCircle(chain, file);
            chain.add(0, file);
            if (file.base().isEmpty()) {
                break;
            }
            file = find(file.base(), file.path().toAbsolutePath().getParent(), file.where("extends"));
        }
        Draft draft = new Draft();
        chain.forEach(part -> part.layOver(draft));
        return draft;
    }

    /**
     * A scenario as it stands.
     *
     * @throws BadInput with every problem of its files
     */
    public Scenario read(String nameOrFile) {
        return draft(nameOrFile).finish();
    }

    private ScenarioFile find(String nameOrFile, Path folder, String asker) {
        if (nameOrFile.endsWith(ENDING) || nameOrFile.endsWith(".yml")) {
            return ScenarioFile.read(resolve(folder, nameOrFile, asker), nameOrFile);
        }
        if (names().contains(nameOrFile)) {
            return ScenarioFile.read(library.resolve(nameOrFile + ENDING), "library/" + nameOrFile + ENDING);
        }
        throw new BadInput(
                asker,
                "there is no scenario " + Problem.quoted(nameOrFile),
                Nearest.either(names()) + ", or a file with the ending .yaml",
                Nearest.hint(nameOrFile, names()));
    }

    private static Path resolve(Path folder, String file, String asker) {
        try {
            return folder.resolve(file);
        } catch (InvalidPathException impossible) {
            throw new BadInput(asker, Problem.quoted(file) + " is not the name of a file", "", "");
        }
    }

    private static void refuseCircle(List<ScenarioFile> chain, ScenarioFile next) {
        Path path = next.path().toAbsolutePath().normalize();
        boolean again = chain.stream()
                .anyMatch(file -> file.path().toAbsolutePath().normalize().equals(path));
        if (again || chain.size() >= LONGEST_CHAIN) {
            ScenarioFile asker = chain.get(0);
            throw new BadInput(
                    asker.where("extends"),
                    again ? "the scenarios extend each other in a circle" : "too many scenarios extend each other",
                    "a chain that ends in a scenario without extends",
                    "");
        }
    }
}
