package org.commonweal.scenarios.run;

import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.time.Month;

/** Is told how far trials are; called from the threads of all of them. */
public interface Watcher extends AutoCloseable {
    /** Somebody who does not look. */
    Watcher NOBODY = new Watcher() {};

    /** The place of this trial has opened: how it compares with the published totals. */
    default void opened(Trial trial, List<OpeningCheck> checks) {}

    /** A month of this trial has closed. */
    default void monthClosed(Trial trial, Month month) {}

    /** This trial has ended, and what it found is kept. */
    default void ended(Trial trial) {}

    /** This trial has failed, and the others go on. */
    default void failed(Trial trial, Throwable reason) {}

    /** All trials have ended. */
    @Override
    default void close() {}
}
