package org.commonweal.scenarios.workshop;

import java.io.IOException;

/** Whoever waits while runs are made. */
@FunctionalInterface
public interface Waiting {

    /** Nothing new yet, but work goes on; comes about every second. @throws IOException if nobody waits any more */
    void waiting() throws IOException;
}
