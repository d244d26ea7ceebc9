package org.commonweal.scenarios.run;

/** A way to stop runs from outside: any thread may ask, and they end within a month of simulated time. */
public final class Stop {
    private volatile boolean asked;

    /** Asks everything that was given this to stop; there is no way back. */
    public void ask() {
        asked = true;
    }

    /** Whether somebody has asked. */
    public boolean isAsked() {
        return asked;
    }

    /** Goes on. @throws Stopped if somebody has asked */
    public void check() {
        if (asked) {
            throw new Stopped();
        }
    }
}
