package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps an interrupted program from leaving half-written folders: after Ctrl-C no folder is begun any more, and the
 * program ends when those being written are complete, a matter of seconds.
 */
public final class WriteGate implements AutoCloseable {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private final Thread hook = new Thread(() -> lock.writeLock().lock(), "finish writing");

    /** Something that writes files. */
    @FunctionalInterface
    public interface Writing {
        /** Writes. */
        void write() throws IOException;
    }

    /** Holds the end of the program back from now on. */
    public WriteGate() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Writes, unless the program is being stopped; several threads may write at a time. */
    public void write(Writing writing) throws IOException {
        lock.readLock().lock();
        try {
            writing.write();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException stopping) {
            // The program is ending, and the hook is at work.
        }
    }
}
