package org.commonweal.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonweal.scenarios.BadInput;

/** Finds scenarios in the library or in a user's file, and lays them over the ones that they extend. */
public final class ScenarioReader {
    private static final int LONGEST_CHAIN = 20;

    private final YamlLibrary library;

    /** Reads from this library: a folder of files {@code NAME.yaml}. */
    public ScenarioReader(Path library) {
        this.library = new YamlLibrary(library, "library", "scenario");
    }

    /** The names in the library, in alphabetical order. */
    public List<String> names() {
        return library.names();
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
        YamlLibrary.Found file = library.find(nameOrFile, folder, asker);
        return ScenarioFile.read(file.path(), file.shown());
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
