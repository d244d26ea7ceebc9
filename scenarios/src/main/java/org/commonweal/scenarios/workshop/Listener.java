package org.commonweal.scenarios.workshop;

import java.io.IOException;

/** Whoever waits for answers. @param <T> what they are told */
public interface Listener<T> extends Waiting {

    /** Something that is better than what was told before. @throws IOException if nobody listens any more */
    void told(T answer) throws IOException;
}
