package org.commonweal.scenarios.experiment;

import org.commonweal.time.Month;

/** Runs that nobody looks at. */
final class Unwatched implements Watcher {

    @Override
    public void monthClosed(PlannedRun run, Month month) {}

    @Override
    public void close() {}
}
