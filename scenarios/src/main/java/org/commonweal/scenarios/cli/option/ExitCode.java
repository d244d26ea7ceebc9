package org.commonweal.scenarios.cli.option;

/** How the program ends when it has not done all that was asked. */
public final class ExitCode {
    /** Something failed here. */
    public static final int OURS = 1;
    /** Something has to be put right in what was asked. */
    public static final int YOURS = 2;
    /** It was stopped. */
    public static final int STOPPED = 130;

    private ExitCode() {}
}
