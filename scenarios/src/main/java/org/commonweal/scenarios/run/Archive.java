package org.commonweal.scenarios.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows which trials are done and keeps what they found. Whoever begins again with the same archive makes only what is
 * missing.
 *
 * @param <R> what is kept of a trial
 */
public interface Archive<R> {

    /**
     * Whether this trial is done, whole.
     *
     * @throws org.commonweal.results.archive.ArchiveException if something else stands in its place
     * @throws IOException if that cannot be seen
     */
    boolean holds(Trial trial) throws IOException;

    /**
     * Keeps what a trial found; called from several threads. Either all of it is kept or nothing.
     *
     * @throws IOException if it cannot be written
     */
    void keep(Trial trial, R found) throws IOException;

    /** Those of the trials that are not done. */
    default List<Trial> missing(List<Trial> trials) throws IOException {
        List<Trial> missing = new ArrayList<>();
        for (Trial trial : trials) {
            if (!holds(trial)) {
                missing.add(trial);
            }
        }
        return missing;
    }
}
