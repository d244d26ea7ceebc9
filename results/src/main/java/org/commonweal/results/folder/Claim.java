package org.commonweal.results.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The right to write to a folder, which one living program has at a time. It is a hidden file beside the folder that is
 * locked by the operating system: however a program ends, its lock ends with it, whatever the clock says and whoever has
 * its process number next. Within a program the right is shared.
 */
public final class Claim implements AutoCloseable {
    private static final String SUFFIX = ".at-work";
    private static final String MARK = "commonweal, process ";
    private static final int LONGEST = 200;
    /** Locked is what stands behind the words, so that they can be read everywhere. */
    private static final long BEHIND = Long.MAX_VALUE - 1;

    private static final Map<Path, Held> HELD = new HashMap<>();

    private final Path target;
    private boolean closed;

    /** A locked file, and how often it is claimed here. The lock is null where the disk knows none. */
    private static final class Held {
        private final Path file;
        private final FileChannel channel;
        private final FileLock lock;
        private int claims = 1;

        Held(Path file, FileChannel channel, FileLock lock) {
            this.file = file;
            this.channel = channel;
            this.lock = lock;
        }

        void release() throws IOException {
            try (channel) {
                Files.deleteIfExists(file); // before the lock goes, so that nobody deletes another's
            } catch (FileSystemException kept) {
                // Its folder is gone or shut: the lock ends all the same, and the next start sweeps what is left.
            }
        }
    }

    private Claim(Path target) {
        this.target = target;
    }

    /**
     * Claims a folder that is there or to be, after clearing away what killed programs left beside it.
     *
     * @throws AtWorkException if another program has it
     * @throws IOException if nothing can be written beside it
     */
    public static Claim on(Path folder) throws IOException {
        Path target = Folders.resolve(folder);
        Files.createDirectories(target.getParent());
        Leftovers.sweep(target.getParent());
        return claim(target);
    }

    private static synchronized Claim claim(Path target) throws IOException {
        Held held = HELD.get(target);
        if (held == null) {
            HELD.put(target, lock(target).orElseThrow(() -> new AtWorkException(target, who(target))));
        } else {
            held.claims++;
        }
        return new Claim(target);
    }

    /** Claims a folder only if no program has it, this one included, and the disk is sure of that. */
    static synchronized Optional<Claim> onAbandoned(Path target) throws IOException {
        Optional<Held> held = HELD.containsKey(target) ? Optional.empty() : lock(target);
        if (held.isPresent() && held.get().lock == null) {
            held.get().release();
            return Optional.empty();
        }
        held.ifPresent(lock -> HELD.put(target, lock));
        return held.map(lock -> new Claim(target));
    }

    /**
     * Whoever deletes the file has its lock. So a lock counts when the file that has it still has its name: it is made
     * as long as only this program makes it, and looked at by name. To open it again would end the lock.
     */
    private static Optional<Held> lock(Path target) throws IOException {
        Path file = file(target);
        if (Files.exists(file) && !isOurs(file)) {
            throw new IOException(file + " is in the way: it is not a file of ours");
        }
        long pid = ProcessHandle.current().pid();
        byte[] words = (MARK + pid + ", since " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try {
                FileLock lock;
                try {
                    lock = channel.tryLock(BEHIND, 1, false);
                } catch (IOException noLocksHere) {
                    return Optional.of(new Held(file, channel, null));
                }
                if (lock == null) {
                    channel.close();
                    return Optional.empty();
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(words));
                channel.write(ByteBuffer.wrap(new byte[1]), LONGEST + pid);
                if (length(file) == LONGEST + pid + 1) {
                    return Optional.of(new Held(file, channel, lock));
                }
                channel.close();
            } catch (IOException | RuntimeException unwritable) {
                channel.close();
                throw unwritable;
            }
        }
    }

    private static long length(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException cleared) {
            return -1;
        }
    }

    private static String who(Path target) {
        try {
            String words = Files.readString(file(target), StandardCharsets.ISO_8859_1);
            return words.lines().findFirst().orElse("another program");
        } catch (IOException gone) {
            return "another program";
        }
    }

    private static Path file(Path target) {
        return target.resolveSibling("." + target.getFileName() + SUFFIX);
    }

    private static boolean isOurs(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            byte[] first = bytes.readNBytes(MARK.length());
            return first.length == 0 || new String(first, StandardCharsets.ISO_8859_1).equals(MARK);
        }
    }

    /** The folder, as an absolute path. */
    Path target() {
        return target;
    }

    /** Gives the folder free. */
    @Override
    public void close() throws IOException {
        synchronized (Claim.class) {
            Held held = HELD.get(target);
            if (!closed && --held.claims == 0) {
                HELD.remove(target);
                held.release();
            }
            closed = true;
        }
    }
}
