package org.commonweal.scenarios.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the results are and what is in the folder. */
final class FolderText {
    private static final String INDENT = "  ";

    private FolderText() {}

    static String of(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> file.getFileName() + (Files.isDirectory(file) ? "/" : ""))
                    .sorted()
                    .toList();
            List<String> lines = TextTable.wrap(String.join("  ", names), TextTable.WIDTH - INDENT.length());
            return "Results in " + folder + ":\n" + INDENT + String.join("\n" + INDENT, lines) + "\n";
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
