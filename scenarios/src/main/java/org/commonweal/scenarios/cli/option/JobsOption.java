package org.commonweal.scenarios.cli.option;

import picocli.CommandLine.Option;

/** How many runs are made at a time: as many as there are processors unless it is given. */
public final class JobsOption {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            description = "Make up to N runs at a time; as many as there are processors unless given.")
    private String jobs;

    /** Whether it is given. */
    boolean isGiven() {
        return jobs != null;
    }

    /** How many. @throws org.commonweal.scenarios.BadInput if it is not allowed */
    public int count() {
        return Count.jobs(jobs);
    }
}
