package org.commonweal.results.folder;

import java.io.IOException;
import java.nio.file.Path;

/** Another program that lives is at work in a folder. */
public final class AtWorkException extends IOException {
    private static final long serialVersionUID = 1L;

    /**
     * Says so.
     *
     * @param who the other program, in its own words
     */
    AtWorkException(Path folder, String who) {
        super(folder + " is at work: " + who);
    }
}
