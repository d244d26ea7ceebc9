package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear whole under their names, also when the power fails. */
final class DurableFiles {
    private DurableFiles() {}

    /** Gives a file that is written its name, whatever had it before. @throws IOException if that cannot be done */
    static void publish(Path written, Path name) throws IOException {
        force(written);
        Files.move(written, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(name.toAbsolutePath().getParent());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Names last as their folder does; a system that forces no folders keeps its names by itself. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException noSuchWay) {
            return;
        }
    }
}
