package org.commonweal.scenarios.cli.text;

import java.nio.file.Path;
import java.util.Optional;
import org.commonweal.results.number.Amount;
import org.commonweal.scenarios.recording.Effort;

/** What a command would take. */
public final class EffortText {
    private static final int MINUTE = 60;
    private static final int MOST = 90;
    private static final double MEGABYTE = 1e6;

    private EffortText() {}

    /**
     * Prints it as a table.
     *
     * @param folder where the results would be; nothing for a command that writes none
     */
    public static void print(Effort effort, Optional<Path> folder, Output output) {
        TextTable table = new TextTable("what", "how much");
        table.add("runs", Integer.toString(effort.runs()));
        table.add("months to simulate", Long.toString(effort.months()));
        table.add("time", "about " + time(effort.seconds()));
        table.add("memory", "about " + megabytes(effort.memoryBytes()));
        table.add("disk", folder.isPresent() ? "about " + megabytes(effort.diskBytes()) : "none");
        folder.ifPresent(where -> table.add("folder", where.toString()));
        output.only(table);
        output.print("\nNothing was run or written. Another machine may take half or twice as long.\n");
    }

    /** So many seconds in a unit that is easily read. */
    static String time(double seconds) {
        if (seconds < MOST) {
            return Amount.count((int) Math.ceil(seconds), "second", "seconds");
        }
        double minutes = seconds / MINUTE;
        return minutes < MOST
                ? Amount.count((int) Math.ceil(minutes), "minute", "minutes")
                : Amount.count((int) Math.ceil(minutes / MINUTE), "hour", "hours");
    }

    private static String megabytes(long bytes) {
        return (long) Math.ceil(bytes / MEGABYTE) + " MB";
    }
}
