package org.commonweal.scenarios.cli.archive;

import java.io.IOException;
import java.io.PrintWriter;
import java.sql.SQLException;
import org.commonweal.results.batch.BatchArchive;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.scenarios.cli.text.Terminal;

/** Says what an experiment lacks, so that nobody takes a part of it for all. */
final class Gaps {
    private Gaps() {}

    /** Says how many of the runs of an experiment are missing or have failed; nothing if none. */
    static void tell(BatchArchive archive, BatchPassport passport, PrintWriter err) throws SQLException, IOException {
        archive.query(
                "select count(distinct run) filter (status = 'missing'), count(distinct run) filter (status = 'failed'),"
                        + " count(distinct run) from runs where experiment = '"
                        + passport.name().replace("'", "''") + "'",
                rows -> {
                    rows.next();
                    if (rows.getLong(1) + rows.getLong(2) > 0) {
                        Terminal.print(
                                err,
                                "Warning: of " + rows.getLong(3) + " runs " + rows.getLong(1) + " are missing and "
                                        + rows.getLong(2)
                                        + " have failed; the column missing says where. The same batch makes them.");
                    }
                });
    }
}
