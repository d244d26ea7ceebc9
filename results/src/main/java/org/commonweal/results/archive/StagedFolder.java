package org.commonweal.results.archive;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

/**
 * A folder that appears whole or not at all: it is filled under a hidden name beside its target and renamed when it is
 * complete. Closed before it is published, it vanishes.
 */
final class StagedFolder implements AutoCloseable {

    private final Path target;
    private final Path staging;
    private boolean published;

    /**
     * Starts an empty staging folder, and clears away those beside it that were abandoned.
     *
     * @param target where the folder is to appear; an older one there is replaced
     * @throws IOException if it cannot be made
     */
    StagedFolder(Path target) throws IOException {
        this.target = RunFolder.resolve(target);
        this.staging = RunFolder.sibling(this.target, "partial");
        Files.createDirectories(staging);
        Leftovers.sweep(staging.getParent(), Instant.now());
    }

    /** Where to write. */
    Path path() {
        return staging;
    }

    /**
     * Makes the folder appear. The older one is moved aside first, comes back if the rename fails, and is deleted only
     * afterwards.
     *
     * @return the target
     */
    Path publish() throws IOException {
        if (!Files.exists(target)) {
            Files.move(staging, target, ATOMIC_MOVE);
            published = true;
            return target;
        }
        Path older = RunFolder.sibling(target, "replaced");
        Files.setLastModifiedTime(target, FileTime.from(Instant.now())); // so that nobody takes it for abandoned
        Files.move(target, older, ATOMIC_MOVE);
        try {
            Files.move(staging, target, ATOMIC_MOVE);
        } catch (IOException | RuntimeException problem) {
            Files.move(older, target, ATOMIC_MOVE);
            throw problem;
        }
        published = true;
        RunFolder.delete(older);
        return target;
    }

    @Override
    public void close() throws IOException {
        if (!published) {
            RunFolder.delete(staging);
        }
    }
}
