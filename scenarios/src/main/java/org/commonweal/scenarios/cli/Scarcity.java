package org.commonweal.scenarios.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a machine has too little of: the fault of nobody, and said as such wherever in a failure it is wrapped. */
enum Scarcity {
    MEMORY(
            List.of(
                    "OutOfMemoryError",
                    "Out of Memory Error"), // of Java, also of a class that failed before; of DuckDB
            "There was not enough memory.",
            "Maybe use a smaller --scale, fewer --jobs, or more memory: JAVA_OPTS=-Xmx4g."),
    DISK(
            List.of("No space left on device", "There is not enough space on the disk"),
            "The disk is full; nothing half-written was left.",
            "Maybe delete old runs, or choose a folder on another disk with --out, or of a batch with --archive.");

    private final List<String> signs;
    private final String what;
    private final String hint;

    Scarcity(List<String> signs, String what, String hint) {
        this.signs = signs;
        this.what = what;
        this.hint = hint;
    }

    /** Whether this is behind a failure. */
    boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> signs.stream().anyMatch(cause.toString()::contains));
    }

    /** Two lines on it. */
    String words() {
        return what + System.lineSeparator() + hint;
    }
}
