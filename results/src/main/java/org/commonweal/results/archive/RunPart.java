package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;

/** Something more that a run's folder contains, worked out from the run: charts, a summary. */
@FunctionalInterface
public interface RunPart {

    /**
     * Writes the part; if it fails, the whole run is not written.
     *
     * @param folder where to write
     * @param run the run
     * @throws IOException if a file cannot be written
     */
    void write(Path folder, RunRecord run) throws IOException;
}
