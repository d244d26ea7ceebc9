package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.commonweal.results.folder.StagedFolder;
import org.commonweal.results.table.DuckDb;
import org.commonweal.results.table.ParquetFiles;

/**
 * Writes a run's folder, which appears when it is complete and not before.
 *
 * <pre>
 *   passport.json           what determined the run, and the SHA-256 of every other file
 *   series.csv .parquet     month, indicator, value, unit
 *   indicators.csv .parquet what each indicator is
 *   flows.csv .parquet      the yearly social accounting matrix, long form, pence
 *   sectors.csv .parquet    who the payers and payees in it are
 *   reasons.csv .parquet    what its reasons are
 *   distributions.csv .parquet
 *   ...                     whatever the parts add: charts/, summary.md
 * </pre>
 *
 * Equal runs give equal bytes, but for the two timestamps in the passport.
 */
public final class RunWriter {

    private RunWriter() {}

    /**
     * Checks, before a long run, that its folder can be written.
     *
     * @param target the folder to be
     * @throws ArchiveException if it cannot, saying why
     */
    public static void checkWritable(Path target) {
        RunFolder.check(target);
        checkTables();
    }

    /** Checks, before long runs, that this machine can write their tables. @throws ArchiveException if not, saying why */
    public static void checkTables() {
        DuckDb.problem().ifPresent(problem -> {
            throw new ArchiveException(
                    problem, "set XDG_CACHE_HOME to a folder that can be written and whose files may be executed");
        });
    }

    /**
     * Writes a run. The folder of an older run at the target is replaced; whatever fails, the older run stays and
     * nothing half-written is left.
     *
     * @param target the folder to be
     * @param run the run
     * @param parts what the folder is to contain besides the tables
     * @return the folder
     * @throws ArchiveException if the target is something else than a run, or cannot be written
     * @throws IOException if a file cannot be written, e.g. on a full disk
     */
    public static Path write(Path target, RunRecord run, RunPart... parts) throws IOException {
        checkWritable(target);
        try (StagedFolder staged = new StagedFolder(target)) {
            for (RunTables.Of<?> table : RunTables.ALL) {
                table.writeCsv(staged.path(), run);
            }
            writeParquet(staged.path(), run);
            for (RunPart part : parts) {
                part.write(staged.path(), run);
            }
            PassportFile.write(staged.path(), run.passport());
            return staged.publish();
        }
    }

    /**
     * Writes what an archive needs of a run and no more: its passport and its tables as Parquet. The folder appears when it
     * is complete, in the place of whatever had its name.
     *
     * @return the folder
     * @throws IOException if a file cannot be written, e.g. on a full disk
     */
    public static Path store(Path target, RunRecord run, RunPart... parts) throws IOException {
        try (StagedFolder staged = new StagedFolder(target)) {
            writeParquet(staged.path(), run);
            for (RunPart part : parts) {
                part.write(staged.path(), run);
            }
            PassportFile.write(staged.path(), run.passport());
            return staged.publish();
        }
    }

    private static void writeParquet(Path folder, RunRecord run) throws IOException {
        try (ParquetFiles parquet = new ParquetFiles()) {
            for (RunTables.Of<?> table : RunTables.ALL) {
                table.writeParquet(parquet, folder, run);
            }
        }
    }
}
