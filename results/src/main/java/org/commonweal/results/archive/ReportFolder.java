package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.commonweal.results.folder.Claim;
import org.commonweal.results.folder.StagedFolder;

/**
 * A folder of results that is not a run, e.g. a validation: it appears when it is complete and not before, and replaces
 * only an older one of its kind.
 *
 * @param what what it holds, e.g. {@code validation}
 * @param mark a file that every folder of the kind has
 */
public record ReportFolder(String what, String mark) {

    /** Something that fills a folder. */
    @FunctionalInterface
    public interface Content {
        /** Writes into an empty folder. */
        void write(Path folder) throws IOException;
    }

    /**
     * Checks, before long work, that the folder can be written.
     *
     * @throws ArchiveException if it cannot, saying why
     */
    public void checkWritable(Path target) {
        RunFolder.check(target, what, mark);
    }

    /**
     * Claims the folder for long work, after the same check.
     *
     * @throws ArchiveException if it cannot be written, saying why
     * @throws org.commonweal.results.folder.AtWorkException if another program is at work there
     */
    public Claim claim(Path target) throws IOException {
        checkWritable(target);
        return Claim.on(target);
    }

    /**
     * Writes the folder; whatever fails, an older one stays and nothing half-written is left.
     *
     * @return the folder
     * @throws ArchiveException if the target is something else, or cannot be written
     * @throws IOException if a file cannot be written, e.g. on a full disk
     */
    public Path write(Path target, Content content) throws IOException {
        return write(target, content, name -> false);
    }

    /**
     * The same, taking files of the older folder over that the content does not write anew.
     *
     * @param carried tells of a path in the folder whether it is taken over
     */
    public Path write(Path target, Content content, Predicate<String> carried) throws IOException {
        checkWritable(target);
        try (StagedFolder staged = new StagedFolder(target)) {
            content.write(staged.path());
            staged.carry(carried);
            return staged.publish();
        }
    }
}
