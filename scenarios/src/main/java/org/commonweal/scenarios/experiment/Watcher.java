package org.commonweal.scenarios.experiment;

import org.commonweal.time.Month;

/** Is told how far the runs of a batch are; called from the threads of all of them. */
public interface Watcher extends AutoCloseable {

    /** A month of this run has closed. */
    void monthClosed(PlannedRun run, Month month);

    /** All runs have ended. */
    @Override
    void close();
}
