package org.commonweal.notebooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.scenarios.BadInput;

/** A cell that could not be compiled, or that threw something. */
final class CellFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String CELLS = "REPL.";
    private static final int MOST_FRAMES = 10;

    private final transient List<String> lines;

    private CellFailure(String message, List<String> lines, Throwable cause) {
        super(message, cause, false, false); // where it was noticed is of no use to anybody
        this.lines = List.copyOf(lines);
    }

    /** Of a cell that is no Java. */
    static CellFailure ofSource(List<String> lines) {
        return new CellFailure(String.join("\n", lines), lines, null);
    }

    /**
     * Of a cell that threw something: what each cause says, and where in the program it happened. What is wrong with a
     * question says so itself.
     */
    static CellFailure of(Throwable thrown) {
        if (thrown instanceof BadInput || thrown instanceof ArchiveException) {
            return new CellFailure(
                    thrown.getMessage(), thrown.getMessage().lines().toList(), thrown);
        }
        List<String> said = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            said.add(cause.getClass().getSimpleName() + (cause.getMessage() == null ? "" : ": " + cause.getMessage()));
            lines.add(said.get(said.size() - 1));
            lines.addAll(frames(cause));
        }
        return new CellFailure(String.join("\n", said), lines, thrown);
    }

    /** The frames down to the cell, the innermost. */
    private static List<String> frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .takeWhile(frame -> !frame.getClassName().startsWith(CELLS))
                .limit(MOST_FRAMES)
                .map(frame -> "    at " + frame)
                .toList();
    }

    /** What is said of it. */
    List<String> lines() {
        return lines;
    }
}
