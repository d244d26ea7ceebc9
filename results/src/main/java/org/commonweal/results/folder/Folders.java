package org.commonweal.results.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;

/** What is done with folders whatever they hold. */
public final class Folders {

    private Folders() {}

    /** The absolute path of a target; a link to a folder is followed, so that the link stays. */
    public static Path resolve(Path target) throws IOException {
        return Files.isDirectory(target)
                ? target.toRealPath()
                : target.toAbsolutePath().normalize();
    }

    /** A new hidden name beside the target. */
    static Path sibling(Path target, String purpose) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return target.resolveSibling("." + target.getFileName() + "." + purpose + "-" + random);
    }

    /** Deletes a folder and all that is in it; links are deleted, not followed. */
    public static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException problem) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
