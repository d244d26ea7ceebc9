package org.commonweal.results.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.results.table.DuckDb;
import org.commonweal.results.table.ParquetFiles;
import org.commonweal.results.table.Table;

/**
 * A folder of runs, asked in SQL. Views: {@code runs} (run, place, scenario, seed, scale, version), {@code series},
 * {@code flows} (with exact pounds beside pence), {@code distributions}, and what their words mean: {@code indicators},
 * {@code sectors} and {@code reasons}. Each has the run's folder name in column {@code run}. Runs that appear after the
 * archive was opened are not seen.
 */
public final class ResultArchive implements AutoCloseable {

    private final Connection duck;

    /**
     * One month of one series of one run.
     *
     * @param run name of the run's folder
     * @param seed the run's seed
     * @param scenario the run's scenario
     * @param month months since the end of burn-in
     * @param value the number; NaN where there is none
     */
    public record Point(String run, long seed, String scenario, int month, double value) {}

    private ResultArchive(Connection duck) {
        this.duck = duck;
    }

    /**
     * Opens a folder of runs; incomplete and hidden folders are passed over.
     *
     * @param folder the folder the runs' folders are in
     * @throws ArchiveException if there is no run in it, or a file of one is not as it was written
     * @throws IOException if a file cannot be read
     * @throws SQLException if a table cannot be read
     */
    public static ResultArchive open(Path folder) throws IOException, SQLException {
        return of(runsIn(folder));
    }

    /**
     * Opens some runs.
     *
     * @param runs their folders, each of another name
     * @throws ArchiveException if a file of one is not as it was written
     * @throws IOException if a file cannot be read
     * @throws SQLException if a table cannot be read
     */
    public static ResultArchive of(List<Path> runs) throws IOException, SQLException {
        for (Path run : runs) {
            Wholeness.check(run);
        }
        ResultArchive archive = new ResultArchive(DuckDb.open());
        archive.execute("set threads = 1"); // sums over doubles must not depend on the number of cores
        archive.execute("create table runs (run varchar, place varchar, scenario varchar, seed bigint,"
                + " scale double, version varchar)");
        for (Path run : runs) {
            archive.register(run.getFileName().toString(), PassportFile.read(run));
        }
        for (RunTables.Of<?> each : RunTables.ALL) {
            String columns = each.table() == RunTables.FLOWS ? "pence * 0.01 as pounds, *" : "*";
            archive.view(each.table(), columns, runs);
        }
        return archive;
    }

    private static List<Path> runsIn(Path folder) throws IOException {
        List<Path> runs = List.of();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder.toAbsolutePath())) {
                runs = entries.filter(RunFolder::isRun)
                        .filter(run -> !run.getFileName().toString().startsWith("."))
                        .sorted()
                        .toList();
            }
        }
        if (runs.isEmpty()) {
            throw new ArchiveException("There are no runs in " + folder, "make one first, or name the folder above it");
        }
        return runs;
    }

    private void register(String run, Passport passport) throws SQLException {
        try (PreparedStatement insert = duck.prepareStatement("insert into runs values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, run);
            insert.setString(2, passport.place());
            insert.setString(3, passport.scenario());
            insert.setLong(4, passport.seed());
            insert.setDouble(5, passport.scale());
            insert.setString(6, passport.version());
            insert.execute();
        }
    }

    private void view(Table<?> table, String columns, List<Path> runs) throws SQLException {
        String files = runs.stream()
                .map(run -> run.resolve(table.name() + ".parquet"))
                .map(ParquetFiles::quoted)
                .collect(Collectors.joining(", "));
        execute("create view " + table.name() + " as select parse_path(filename, 'both_slash')[-2] as run, " + columns
                + " exclude (filename) from read_parquet([" + files + "], filename = true, union_by_name = true)");
    }

    /** What the words in the flows of every run mean, by the run. */
    public Map<String, Dictionary> dictionaries() throws SQLException {
        Map<String, List<SectorMeta>> sectors = new LinkedHashMap<>();
        each(
                "select run, title, key, local, party, circle from sectors",
                row -> sectors.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new SectorMeta(
                                row.getString(2),
                                row.getString(3),
                                RunTables.isYes(row.getString(4)),
                                row.getString(5),
                                row.getString(6))));
        Map<String, List<ReasonMeta>> reasons = new HashMap<>();
        each(
                "select run, reason, account, kind, net_lending, definition from reasons",
                row -> reasons.computeIfAbsent(row.getString(1), first -> new ArrayList<>())
                        .add(new ReasonMeta(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                RunTables.isYes(row.getString(5)),
                                row.getString(6))));
        Map<String, Dictionary> dictionaries = new LinkedHashMap<>();
        sectors.forEach((run, its) -> dictionaries.put(run, new Dictionary(its, reasons.getOrDefault(run, List.of()))));
        return dictionaries;
    }

    /**
     * One indicator in all runs, ordered by run and month.
     *
     * @param indicator its name
     */
    public List<Point> series(String indicator) throws SQLException {
        String sql = "select run, seed, scenario, month, value from series join runs using (run)"
                + " where indicator = ? order by run, month";
        try (PreparedStatement query = duck.prepareStatement(sql)) {
            query.setString(1, indicator);
            try (ResultSet rows = query.executeQuery()) {
                List<Point> points = new ArrayList<>();
                while (rows.next()) {
                    Object value = rows.getObject(5);
                    points.add(new Point(
                            rows.getString(1),
                            rows.getLong(2),
                            rows.getString(3),
                            rows.getInt(4),
                            value == null ? Double.NaN : (Double) value));
                }
                return points;
            }
        }
    }

    /**
     * Any question in SQL.
     *
     * @return the rows, each from column to value, columns in the order asked for
     */
    public List<Map<String, Object>> query(String sql) throws SQLException {
        return query(sql, rows -> {
            List<Map<String, Object>> answer = new ArrayList<>();
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
                }
                answer.add(row);
            }
            return answer;
        });
    }

    /** Makes something of an answer. */
    @FunctionalInterface
    public interface Reading<T> {
        /** Is told the answer, at its beginning. */
        T of(ResultSet rows) throws SQLException;
    }

    /** Any question in SQL, and what is made of its answer. */
    public <T> T query(String sql, Reading<T> reading) throws SQLException {
        try (Statement statement = duck.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return reading.of(rows);
        }
    }

    /** Looks at a row of an answer. */
    @FunctionalInterface
    public interface Look {
        /** Reads columns of the row, from 1. */
        void at(ResultSet row) throws SQLException;
    }

    /** Any question in SQL, whose answer is looked at row by row and not kept. */
    public void each(String sql, Look look) throws SQLException {
        query(sql, rows -> {
            while (rows.next()) {
                look.at(rows);
            }
            return null;
        });
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        duck.close();
    }
}
