package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The runs that failed when a batch was last made, a line each; a line that was not finished does not count. */
final class FailureFile {
    private static final String ENDING = ".failed";
    private static final char BREAK = '\n';
    private static final String GAP = "\t";

    private FailureFile() {}

    /** That of a program that makes a share of a batch. */
    static Path of(Path experiment, String share) {
        return experiment.resolve(share + ENDING);
    }

    /** All of an experiment. @throws IOException if they cannot be listed */
    static List<Path> all(Path experiment) throws IOException {
        try (Stream<Path> files = Files.list(experiment)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    /** Adds a failure. @throws IOException if it cannot be written */
    static void add(Path file, Failure failure) throws IOException {
        String line = failure.run() + GAP + failure.reason().replaceAll("\\p{Cntrl}+", " ") + BREAK;
        Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What stands in a file. @throws IOException if it cannot be read */
    static List<Failure> read(Path file) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<Failure> failures = new ArrayList<>();
        for (String line : text.substring(0, text.lastIndexOf(BREAK) + 1).split("\n")) {
            String[] cells = line.split(GAP, 2);
            if (cells.length == 2 && RunKey.isText(cells[0])) {
                failures.add(new Failure(cells[0], cells[1]));
            }
        }
        return failures;
    }
}
