package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.commonweal.results.folder.Folders;

/** What may be written where. */
final class RunFolder {

    private static final int LONGEST_NAME = 200;

    private RunFolder() {}

    /** Whether the folder holds a complete run. */
    static boolean isRun(Path folder) {
        return Files.isRegularFile(folder.resolve(PassportFile.NAME));
    }

    /** Throws an {@link ArchiveException} if a run cannot be written to the target. */
    static void check(Path target) {
        check(target, "run", PassportFile.NAME);
    }

    /** The same for something else, which a folder holds when it has the file {@code mark}. */
    static void check(Path target, String what, String mark) {
        try {
            Path resolved = Folders.resolve(target);
            checkName(resolved);
            checkReplaceable(resolved, what, mark);
            checkMovable(resolved, what);
            checkParent(existingAncestor(resolved));
        } catch (IOException problem) {
            throw new ArchiveException(
                    "Cannot write a " + what + " to " + target + reason(problem), "choose another folder");
        }
    }

    /** The hidden name beside the target must fit the disk, too. */
    private static void checkName(Path target) {
        for (Path name : target) {
            if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                throw new ArchiveException(
                        "The name " + name.toString().substring(0, 20) + "... is too long for a folder",
                        "choose one of at most " + LONGEST_NAME + " letters");
            }
        }
    }

    private static void checkReplaceable(Path target, String what, String mark) throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS) || Files.isRegularFile(target.resolve(mark))) {
            return;
        }
        if (!Files.isDirectory(target)) {
            throw new ArchiveException(target + " is a file, not a folder", "choose another name for the " + what);
        }
        try (Stream<Path> content = Files.list(target)) {
            if (content.findAny().isPresent()) {
                throw new ArchiveException(
                        target + " is not empty and not the folder of a " + what + ", so it is not overwritten",
                        "choose a new folder, such as " + target.resolve(what));
            }
        }
    }

    /** A folder on which a disk is mounted cannot be replaced by the finished one beside it. */
    private static void checkMovable(Path target, String what) throws IOException {
        if (Files.isDirectory(target)
                && target.getParent() != null
                && !Files.getFileStore(target).equals(Files.getFileStore(target.getParent()))) {
            throw new ArchiveException(
                    target + " is a disk of its own, so it cannot become the folder of a " + what,
                    "choose a folder in it, such as " + target.resolve(what));
        }
    }

    /** The nearest folder above it that is there. */
    static Path existingAncestor(Path target) {
        Path ancestor = target.getParent();
        while (ancestor != null && !Files.exists(ancestor)) {
            ancestor = ancestor.getParent();
        }
        if (ancestor == null) {
            throw new ArchiveException(target + " has no folder to be in", "choose a folder below it");
        }
        return ancestor;
    }

    private static void checkParent(Path parent) {
        if (!Files.isDirectory(parent)) {
            throw new ArchiveException(parent + " is a file, so no folder can be made in it", "choose another folder");
        }
        try {
            Files.deleteIfExists(Files.createTempDirectory(parent, ".writable-"));
        } catch (IOException problem) {
            throw new ArchiveException(
                    "Nothing can be written in " + parent + reason(problem),
                    "it belongs to somebody else or is read-only; choose a folder of your own");
        }
    }

    /** The operating system's own words, where it has any. */
    private static String reason(IOException problem) {
        String words = problem instanceof FileSystemException told ? told.getReason() : problem.getMessage();
        return words == null ? "" : " (" + words + ")";
    }
}
