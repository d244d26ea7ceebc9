package org.commonweal.simulation;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Keeps copies of a place whole: none is taken while a month is on, and a month waits until those being taken are
 * there.
 */
final class CopyGuard {
    private static final int ALL = Integer.MAX_VALUE;

    private final Semaphore still = new Semaphore(ALL);
    private volatile boolean monthIsOn;

    /** @throws IllegalStateException if the last month broke off */
    void monthBegins() {
        if (monthIsOn) {
            throw new IllegalStateException(
                    "The last month broke off, so the run cannot go on from there. Maybe start() it again.");
        }
        still.acquireUninterruptibly(ALL);
        monthIsOn = true;
    }

    void monthHasEnded() {
        monthIsOn = false;
        still.release(ALL);
    }

    /** A copy taken between two months. @throws IllegalStateException in the middle of one */
    <T> T whole(Supplier<T> copy) {
        if (!still.tryAcquire()) {
            throw new IllegalStateException("A run cannot be forked in the middle of a month. Maybe fork it when run()"
                    + " has returned, not from an observer nor while another thread runs it.");
        }
        try {
            return copy.get();
        } finally {
            still.release();
        }
    }
}
