package org.commonweal.scenarios.cli.option;

import picocli.CommandLine.Option;

/** How many runs are made at a time: one unless it is given, where many would be more than a user expects of a command. */
public final class OneJobOption {
    @Option(
            names = "--jobs",
            paramLabel = "N",
            defaultValue = "1",
            description = "Make up to N runs at a time; 1 unless given.")
    private String jobs;

    /** How many. @throws org.commonweal.scenarios.BadInput if it is not allowed */
    public int count() {
        return Count.jobs(jobs);
    }
}
