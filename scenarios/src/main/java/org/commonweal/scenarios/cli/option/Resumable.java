package org.commonweal.scenarios.cli.option;

/** A command of which something may be left when it is stopped. */
public interface Resumable {

    /** What is left of it and what can be done with that, a phrase. */
    String left();

    /** Whether the same command makes what is missing. */
    default boolean isResumed() {
        return false;
    }
}
