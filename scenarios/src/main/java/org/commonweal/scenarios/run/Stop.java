package org.commonweal.scenarios.run;

/** A way to stop runs from outside: any thread may ask, and they end within a month of simulated time. */
public final class Stop {
    private final Stop wider;
    private volatile boolean asked;

    /** Nobody has asked yet. */
    public Stop() {
        this(null);
    }

    private Stop(Stop wider) {
        this.wider = wider;
    }

    /** A stop of a part of what this one stops: it stops with this one, and by itself without it. */
    Stop ofPart() {
        return new Stop(this);
    }

    /** Asks everything that was given this to stop; there is no way back. */
    public void ask() {
        asked = true;
    }

    /** Whether somebody has asked. */
    public boolean isAsked() {
        return asked || wider != null && wider.isAsked();
    }

    /** Goes on. @throws Stopped if somebody has asked */
    public void check() {
        if (isAsked()) {
            throw new Stopped();
        }
    }
}
