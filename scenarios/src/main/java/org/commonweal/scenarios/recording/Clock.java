package org.commonweal.scenarios.recording;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What the thread that asks has used: processor time, without the compiler's and the collector's, and memory. */
public final class Clock {
    private static final double NANOS = 1e9;

    /**
     * Something and the time it took.
     *
     * @param seconds processor time
     */
    public record Timed<T>(T result, double seconds) {}

    private Clock() {}

    /** Processor time of something [s]. */
    public static double seconds(Runnable what) {
        return timed(() -> {
                    what.run();
                    return what;
                })
                .seconds();
    }

    /** Something and the processor time that it took. */
    public static <T> Timed<T> timed(Supplier<T> what) {
        long start = nanos();
        T result = what.get();
        return new Timed<>(result, (nanos() - start) / NANOS);
    }

    /** Processor time of this thread; the time of day where that cannot be had [ns]. */
    public static long nanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** Processor time of this thread since it was so late by {@link #nanos} [s]. */
    public static double secondsSince(long nanos) {
        return (nanos() - nanos) / NANOS;
    }

    /** What this thread has allocated since it began [bytes]; 0 where that cannot be had. */
    public static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }
}
