package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.commonweal.results.folder.Folders;

/** How much a disk still takes. */
public final class DiskRoom {
    private static final double MEGABYTE = 1e6;

    private DiskRoom() {}

    /**
     * Checks, before long work, that the disk of a folder has room for all that is to be written there. A disk that does not
     * say how much is free is trusted.
     *
     * @param target the folder, which need not be there yet
     * @param bytes about how much is to be written [bytes]
     * @throws ArchiveException if it has not, saying how much is missing
     */
    public static void check(Path target, long bytes) {
        Path parent;
        long free;
        try {
            parent = RunFolder.existingAncestor(Folders.resolve(target));
            free = Files.getFileStore(parent).getUsableSpace();
        } catch (IOException unknown) {
            return;
        }
        if (free < bytes) {
            throw new ArchiveException(
                    "Only " + (long) (free / MEGABYTE) + " MB are free in " + parent
                            + ", and what is to be written there needs about " + (long) Math.ceil(bytes / MEGABYTE)
                            + " MB",
                    "delete old runs or choose a folder on another disk with --out");
        }
    }
}
