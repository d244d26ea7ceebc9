package org.commonweal.scenarios.run;

import java.io.IOException;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tasks that several threads take on in the order of their ranks; a task may add others. When one fails, those under
 * way are finished and no other is begun.
 */
final class RankedTasks implements AutoCloseable {
    private final AtomicInteger open = new AtomicInteger(1);
    private final AtomicInteger added = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private final ThreadPoolExecutor threads;

    /** Something to do. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    /** @param number of its addition: of equal ranks the earlier comes first */
    private record Task(int rank, int number, Runnable work) implements Runnable, Comparable<Task> {
        private static final Comparator<Task> ORDER =
                Comparator.comparingInt(Task::rank).thenComparingInt(Task::number);

        @Override
        public void run() {
            work.run();
        }

        @Override
        public int compareTo(Task other) {
            return ORDER.compare(this, other);
        }
    }

    /** Up to so many threads, from 1. */
    RankedTasks(int jobs) {
        threads = new ThreadPoolExecutor(jobs, jobs, 0, TimeUnit.SECONDS, new PriorityBlockingQueue<>());
    }

    /** Adds a task; the lowest rank comes first. */
    void add(int rank, Work work) {
        open.incrementAndGet();
        threads.execute(new Task(rank, added.getAndIncrement(), () -> attempt(work)));
    }

    private void attempt(Work work) {
        try {
            if (failure.get() == null) {
                work.run();
            }
        } catch (Exception | Error reason) {
            failure.compareAndSet(null, reason);
        } finally {
            end();
        }
    }

    private void end() {
        if (open.decrementAndGet() == 0) {
            done.countDown();
        }
    }

    /**
     * Waits for all tasks, those that tasks have added included.
     *
     * @throws IOException if that is why the first that failed did
     * @throws RuntimeException whatever else stopped it
     */
    void await() throws InterruptedException, IOException {
        end();
        done.await();
        if (failure.get() != null) {
            rethrow(failure.get());
        }
    }

    /** Throws it as it is, or wrapped if it would have to be declared. */
    static void rethrow(Throwable reason) throws IOException {
        if (reason instanceof IOException unwritten) {
            throw unwritten;
        }
        if (reason instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (reason instanceof Error fault) {
            throw fault;
        }
        throw new IllegalStateException(reason);
    }

    /** Begins no other task, and waits for those under way. */
    @Override
    public void close() {
        failure.compareAndSet(null, new IllegalStateException("The tasks were given up"));
        threads.shutdown();
        boolean interrupted = false;
        while (!threads.isTerminated()) {
            try {
                threads.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException impatient) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
