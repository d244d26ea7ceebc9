package org.commonweal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** What a rule of the architecture lets pass: a text file of lines {@code what: why}, which may only grow shorter. */
final class Exceptions {
    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "."), "src", "test", "resources", "org", "commonweal");

    private Exceptions() {}

    /**
     * Checks that what was found is what the file lets pass, for a reason.
     *
     * @param file its name
     * @param most how many lines it may have
     * @param found what was found
     */
    static void check(String file, int most, Collection<String> found) {
        Map<String, String> passed = read(FOLDER.resolve(file));
        assertThat(found)
                .as("not let pass by " + file + ". Maybe it belongs to a rule?")
                .filteredOn(what -> !passed.containsKey(what))
                .isEmpty();
        assertThat(passed.keySet())
                .as("not found any more: delete it from " + file)
                .filteredOn(what -> !found.contains(what))
                .isEmpty();
        assertThat(passed.keySet())
                .as("no reason in " + file)
                .filteredOn(what -> passed.get(what).isBlank())
                .isEmpty();
        assertThat(passed.size())
                .as("lines in " + file + ", which may only grow shorter")
                .isLessThanOrEqualTo(most);
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> passed = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] parts = line.split(": ", 2);
                    assertThat(passed.put(parts[0], parts.length > 1 ? parts[1] : ""))
                            .as(line)
                            .isNull();
                }
            }
            return passed;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
