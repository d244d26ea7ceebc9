package org.commonweal.results.report;

import org.commonweal.results.archive.CommandPassport;

/**
 * Where a picture comes from, for those who quote it.
 *
 * @param version version of the programme and the commit it was built from
 * @param what place, scenario and runs
 * @param command what makes it again
 */
public record Origin(String version, String what, String command) {
    private static final String LICENCE = "Data: Open Government Licence v3.0, see NOTICE; code: Apache License 2.0.";

    /** That of what a command made. */
    public static Origin of(CommandPassport made, String what, String command) {
        return new Origin(made.version() + ", commit " + made.gitCommit(), what, command);
    }

    /** The line at the foot of a slide. */
    public String text() {
        return "Commonweal " + version + ". " + what + (what.endsWith(".") ? " " : ". ") + command + " – " + LICENCE;
    }
}
