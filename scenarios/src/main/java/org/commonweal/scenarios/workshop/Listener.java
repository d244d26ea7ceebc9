package org.commonweal.scenarios.workshop;

import java.io.IOException;

/** Whoever waits for an answer. */
public interface Listener {

    /** An answer that is sharper than the one before. @throws IOException if nobody listens any more */
    void told(Told answer) throws IOException;

    /** Nothing new yet, but work goes on; comes about every second. @throws IOException if nobody listens any more */
    void waiting() throws IOException;
}
