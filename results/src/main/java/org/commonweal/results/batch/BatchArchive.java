package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.table.DuckDb;
import org.duckdb.DuckDBConnection;

/**
 * All experiments of an archive as one database in memory, with the views that {@link BatchViews} names. It has every run
 * that had ended when it was opened, also while a batch is being made.
 */
public final class BatchArchive implements AutoCloseable {
    private final DuckDBConnection duck;
    private final List<BatchPassport> experiments = new ArrayList<>();
    private final List<String> faults;

    /**
     * Opens an archive.
     *
     * @param folder a folder of experiments, or that of one
     * @throws ArchiveException if there is no experiment, or one of a later layout
     * @throws IOException if something cannot be read
     */
    public BatchArchive(Path folder) throws IOException {
        List<Path> folders = experiments(folder);
        if (folders.isEmpty()) {
            throw new ArchiveException(
                    "There is no experiment in " + folder, "make one with batch, or name its archive with --archive");
        }
        try {
            duck = DuckDb.open();
            BatchViews views = new BatchViews(duck);
            for (Path experiment : folders) {
                BatchPassport passport = BatchPassport.read(experiment);
                experiments.add(passport);
                views.add(experiment, passport);
            }
            views.make();
            faults = views.faults();
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    private static List<Path> experiments(Path folder) throws IOException {
        if (BatchPassport.isIn(folder)) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inner = Files.list(folder)) {
            return inner.filter(BatchPassport::isIn).sorted().toList();
        }
    }

    /** The experiments, in the order of their folders. */
    public List<BatchPassport> experiments() {
        return List.copyOf(experiments);
    }

    /** What is damaged and left out, a sentence each without its full stop. */
    public List<String> faults() {
        return faults;
    }

    /**
     * An indicator in every run that an experiment plans, also in those that are missing: in the order of points, scenarios,
     * worlds, places and seeds as they are planned.
     */
    public List<BatchRow> rows(String experiment, String indicator) throws SQLException {
        String query = "select p.point, p.scenario, p.world, p.place, p.seed, l.value, b.value from plan p"
                + " left join levels_by_run l on l.experiment = p.experiment and l.run_key = p.run_key"
                + " and l.indicator = ?"
                + " left join plan q on q.experiment = p.experiment and q.point = p.point and q.world = p.world"
                + " and q.place = p.place and q.seed = p.seed and q.scenario = p.baseline"
                + " left join levels_by_run b on b.experiment = q.experiment and b.run_key = q.run_key"
                + " and b.indicator = ? where p.experiment = ? order by p.number";
        try (PreparedStatement statement = duck.prepareStatement(query)) {
            statement.setString(1, indicator);
            statement.setString(2, indicator);
            statement.setString(3, experiment);
            List<BatchRow> rows = new ArrayList<>();
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new BatchRow(
                            found.getInt(1),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getLong(5),
                            number(found, 6),
                            number(found, 7)));
                }
            }
            return rows;
        }
    }

    private static double number(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? Double.NaN : value;
    }

    /** From what a run can be made again: the text of its address; nothing if no experiment plans it. */
    public Optional<String> address(String run) throws SQLException {
        return text(
                "select any_value(a.text) from plan p join addresses a using (experiment, address) where p.run = ?",
                run);
    }

    /** The seed of a run that is planned. */
    public long seed(String run) throws SQLException {
        return Long.parseLong(text("select any_value(seed)::varchar from plan where run = ?", run)
                .orElseThrow());
    }

    private Optional<String> text(String query, String run) throws SQLException {
        try (PreparedStatement statement = duck.prepareStatement(query)) {
            statement.setString(1, run);
            try (ResultSet found = statement.executeQuery()) {
                found.next();
                return Optional.ofNullable(found.getString(1));
            }
        }
    }

    /** Looks at an answer. */
    @FunctionalInterface
    public interface Look {
        /** Is told the answer, at its beginning. */
        void at(ResultSet rows) throws SQLException, IOException;
    }

    /** Any question in SQL. @throws SQLException if it cannot be answered */
    public void query(String sql, Look look) throws SQLException, IOException {
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            look.at(rows);
        }
    }

    /** Does something in the database, e.g. writes a file of an answer. @throws SQLException if it cannot be done */
    public void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
