package org.commonweal.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A hidden folder beside a folder of results, deleted when it is closed; one that was left behind is cleared later. */
public final class ScratchFolder implements AutoCloseable {
    private final Claim claim;
    private final Path path;

    /**
     * Names the folder; whoever writes into it makes it.
     *
     * @throws AtWorkException if another program is at work in the folder beside it
     */
    public ScratchFolder(Path beside) throws IOException {
        claim = Claim.on(beside);
        path = Folders.sibling(claim.target(), "partial");
    }

    /** Where to write. */
    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        try (claim) {
            if (Files.exists(path)) {
                Folders.delete(path);
            }
        }
    }
}
