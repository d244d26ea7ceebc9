package org.commonweal.scenarios.run;

import org.commonweal.simulation.Observer;

/**
 * Looks at one run for a {@link Task}. It is told how the place opened, also when the run was forked from another.
 *
 * @param <R> what is found out
 */
public interface Probe<R> extends Observer {

    /** The run is about to begin, from its opening or from a burnt-in place. */
    default void begins(LiveRun run) {}

    /** What was found out, when the run has ended. */
    R result();
}
