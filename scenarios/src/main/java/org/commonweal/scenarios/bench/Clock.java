package org.commonweal.scenarios.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/** What the thread that asks has used: processor time, without the compiler's and the collector's, and memory. */
final class Clock {
    private static final double NANOS = 1e9;

    /**
     * Something and the time it took.
     *
     * @param seconds processor time
     */
    record Timed<T>(T result, double seconds) {}

    private Clock() {}

    static double seconds(Runnable what) {
        return timed(() -> {
                    what.run();
                    return what;
                })
                .seconds();
    }

    static <T> Timed<T> timed(Supplier<T> what) {
        long start = nanos();
        T result = what.get();
        return new Timed<>(result, (nanos() - start) / NANOS);
    }

    /** Processor time of this thread; the time of day where that cannot be had [ns]. */
    static long nanos() {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** What this thread has allocated since it began [bytes]; 0 where that cannot be had. */
    static long allocated() {
        return ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
                ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                : 0;
    }
}
