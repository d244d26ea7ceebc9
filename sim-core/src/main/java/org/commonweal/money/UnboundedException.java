package org.commonweal.money;

import org.commonweal.time.Month;

/**
 * An amount or a month has grown beyond every bound, so the run was stopped. Its values are each in their range, and
 * together they make an economy that no book can hold.
 */
public final class UnboundedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what what has grown beyond which bound, a sentence without its full stop */
    public UnboundedException(String what) {
        super(what);
    }

    private UnboundedException(String when, UnboundedException what) {
        super(when + ", " + what.getMessage(), what);
    }

    /** The same, with when it happened. @param phase the title of the phase of the month */
    public UnboundedException during(String phase, Month month) {
        return new UnboundedException("in phase " + phase + " of month " + month.index(), this);
    }

    /** The same, before the first month. */
    public UnboundedException atTheOpening() {
        return new UnboundedException("when the place opened", this);
    }
}
