package org.commonweal.scenarios.run;

import java.io.IOException;

/**
 * A trial of which nothing is kept.
 *
 * @param trial the trial
 * @param reason what went wrong
 */
public record Failed(Trial trial, Throwable reason) {

    /** Throws the reason as it is, or wrapped if it would have to be declared. */
    public void rethrow() throws IOException {
        RankedTasks.rethrow(reason);
    }
}
