package org.commonweal.scenarios.cli.option;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** Reads {@code --out}. */
public final class OutFolder {
    private OutFolder() {}

    /**
     * The folder to be.
     *
     * @param out what was given, or null
     * @param usual the folder unless something is given
     * @throws BadInput if what was given cannot be a folder's name
     */
    public static Path of(String out, Path usual) {
        return of("--out", out, usual);
    }

    /** The same of another option. */
    static Path of(String option, String out, Path usual) {
        try {
            if (out == null || !out.isBlank()) {
                return out == null ? usual : Path.of(out);
            }
        } catch (InvalidPathException impossible) {
            // It is told below.
        }
        throw new BadInput(option, Problem.quoted(out) + " is not the name of a folder", "", "");
    }
}
