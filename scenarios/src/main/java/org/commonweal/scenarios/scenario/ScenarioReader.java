package org.commonweal.scenarios.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.parameter.Setting;
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
        return draft(find(nameOrFile, Path.of(""), ""));
    }

    /**
     * A scenario that stands in a file of something else: what differs from the scenarios that it extends.
     *
     * @param name what it is called
     * @param content its keys
     * @param file the file that it stands in, from which others are named
     * @param shown what the file is called in messages
     * @throws BadInput when a file of the chain cannot be read
     */
    public Draft draft(String name, Node.Mapping content, Path file, String shown) {
        return draft(new ScenarioFile(file, shown, name, content, false));
    }

    private Draft draft(ScenarioFile last) {
        Map<Path, ScenarioFile> inOrder = new LinkedHashMap<>();
        collect(last, List.of(), inOrder);
        Draft draft = new Draft();
        inOrder.values().forEach(part -> part.layOver(draft));
        return draft;
    }

    /** What scenarios that one file extends set differently, so that their order decides: a sentence each. */
    public List<String> contradictions(String nameOrFile) {
        Map<Path, ScenarioFile> inOrder = new LinkedHashMap<>();
        collect(find(nameOrFile, Path.of(""), ""), List.of(), inOrder);
        return inOrder.values().stream()
                .flatMap(file -> contradictions(file).stream())
                .toList();
    }

    private List<String> contradictions(ScenarioFile file) {
        Draft own = new Draft();
        file.layOver(own);
        Set<String> settled = keys(own.finish().settings());
        List<String> found = new ArrayList<>();
        List<Scenario> before = new ArrayList<>();
        for (String base : file.bases()) {
            Scenario next = extended(file, base).finish();
            for (Scenario earlier : before) {
                for (Setting mine : last(earlier.settings())) {
                    last(next.settings()).stream()
                            .filter(other -> other.key().equals(mine.key()) && !settled.contains(mine.key()))
                            .filter(other -> !other.value().equals(mine.value()))
                            .filter(other -> !next.settings().contains(mine)
                                    && !earlier.settings().contains(other))
                            .forEach(other -> found.add(file.where("extends") + ": " + earlier.name() + " sets "
                                    + mine.key() + " to " + mine.value() + ", " + next.name() + " to " + other.value()
                                    + ", which holds because it comes later. Maybe set it in " + file.shown()
                                    + ", too."));
                }
            }
            before.add(next);
        }
        return found;
    }

    private Draft extended(ScenarioFile file, String base) {
        Map<Path, ScenarioFile> inOrder = new LinkedHashMap<>();
        Path folder = file.path().toAbsolutePath().getParent();
        collect(find(base, folder, file.where("extends")), List.of(), inOrder);
        Draft draft = new Draft();
        inOrder.values().forEach(part -> part.layOver(draft));
        return draft;
    }

    private static Set<String> keys(List<Setting> settings) {
        return settings.stream().map(Setting::key).collect(Collectors.toSet());
    }

    /** Of each key the setting that holds. */
    private static Collection<Setting> last(List<Setting> settings) {
        Map<String, Setting> holds = new LinkedHashMap<>();
        settings.forEach(setting -> holds.put(setting.key(), setting));
        return holds.values();
    }

    /** Puts a file behind all that it extends, each of them once; {@code askers} led to it, the nearest first. */
    private void collect(ScenarioFile file, List<ScenarioFile> askers, Map<Path, ScenarioFile> inOrder) {
        refuseCircle(askers, file);
        if (!inOrder.containsKey(place(file))) {
            List<ScenarioFile> further = new ArrayList<>(askers);
            further.add(0, file);
            Path folder = file.path().toAbsolutePath().getParent();
            file.bases().forEach(base -> collect(find(base, folder, file.where("extends")), further, inOrder));
            inOrder.put(place(file), file);
        }
    }

    private static Path place(ScenarioFile file) {
        return file.path().toAbsolutePath().normalize();
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

    private static void refuseCircle(List<ScenarioFile> askers, ScenarioFile next) {
        boolean again = askers.stream().anyMatch(file -> place(file).equals(place(next)));
        if (again || askers.size() >= LONGEST_CHAIN) {
            ScenarioFile asker = askers.get(0);
            throw new BadInput(
                    asker.where("extends"),
                    again ? "the scenarios extend each other in a circle" : "too many scenarios extend each other",
                    "a chain that ends in a scenario without extends",
                    "");
        }
    }
}
