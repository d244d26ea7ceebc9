package org.commonweal.scenarios.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.commonweal.results.archive.DiskRoom;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.folder.Claim;

/**
 * What the machine must give, asked before the first month rather than after the last: folders that can be written, room
 * on their disk for all that is to come and, where tables are written as Parquet, a DuckDB that starts. A dry run asks
 * nothing of it.
 */
public final class Machine {
    private Machine() {}

    /**
     * For runs with a folder each.
     *
     * @param effort what they would take
     * @throws org.commonweal.results.archive.ArchiveException if one of them could not be written, saying why
     */
    public static void checkRuns(Collection<Path> folders, Effort effort) {
        folders.forEach(RunWriter::checkWritable);
        folders.stream().findFirst().ifPresent(folder -> checkRoom(folder, effort));
    }

    /**
     * For a report on runs that are not kept: claims its folder.
     *
     * @param kind what it is
     * @param effort what the runs and the report would take
     * @throws org.commonweal.results.archive.ArchiveException if it could not be written, saying why
     * @throws org.commonweal.results.folder.AtWorkException if another program is at work there
     */
    public static Claim claimReport(ReportFolder kind, Path folder, Effort effort) throws IOException {
        kind.checkWritable(folder);
        checkRoom(folder, effort);
        return Claim.on(folder);
    }

    /** For more runs in a folder that is claimed already. @throws org.commonweal.results.archive.ArchiveException if its disk is too full */
    public static void checkRoom(Path folder, Effort effort) {
        DiskRoom.check(folder, effort.diskBytes());
    }
}
