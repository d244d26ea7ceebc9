package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;

/** A hidden folder beside a folder of results, deleted when it is closed; one that was left behind is cleared later. */
public final class ScratchFolder implements AutoCloseable {
    private final Path path;

    /** Names the folder; whoever writes into it makes it. */
    public ScratchFolder(Path beside) throws IOException {
        path = RunFolder.sibling(RunFolder.resolve(beside), "partial");
    }

    /** Where to write. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        if (path.toFile().exists()) {
            RunFolder.delete(path);
        }
    }
}
