package org.commonweal.scenarios.run;

/** Runs were stopped because somebody asked for it. What an archive had been given before is kept. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Says so. */
    public Stopped() {
        super("The runs were stopped from outside");
    }
}
