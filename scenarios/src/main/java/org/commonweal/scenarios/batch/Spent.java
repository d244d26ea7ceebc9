package org.commonweal.scenarios.batch;

import java.util.concurrent.atomic.LongAdder;
import org.commonweal.scenarios.recording.Clock;

/**
 * Processor time that the runs of a batch took and that keeping them did, of the threads that did it: without compiler and
 * collector, and of this machine alone.
 */
final class Spent {
    private static final double NANOS = 1e9;

    private final LongAdder runs = new LongAdder();
    private final LongAdder keeping = new LongAdder();
    /** Of each thread its processor time when it had kept its last run; threads begin at zero. */
    private final ThreadLocal<Long> kept = ThreadLocal.withInitial(() -> 0L);

    /** This thread begins to keep a run: what it has used since it kept the last was for this one. */
    void begins() {
        long now = Clock.nanos();
        runs.add(now - kept.get());
        kept.set(now);
    }

    /** This thread has kept it. */
    void ends() {
        long now = Clock.nanos();
        keeping.add(now - kept.get());
        kept.set(now);
    }

    double runSeconds() {
        return runs.sum() / NANOS;
    }

    double keepingSeconds() {
        return keeping.sum() / NANOS;
    }
}
