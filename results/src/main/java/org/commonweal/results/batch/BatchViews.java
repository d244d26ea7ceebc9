package org.commonweal.results.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.math3.distribution.TDistribution;
import org.commonweal.results.table.ParquetFiles;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The views of an archive: {@code experiments}; {@code plan} and {@code runs}, a row for each run that is asked for, and
 * how it stands; {@code points}, what is set at each point; {@code indicators}; {@code series}, the mean of each
 * indicator in each year of each run; {@code levels}, its mean over the last years; {@code effects}, differences from the
 * baseline under shared luck, with intervals.
 */
final class BatchViews {
    private static final double CONFIDENCE = 0.95;
    private static final int MOST_FREEDOM = 1000;

    private final DuckDBConnection duck;
    private final Map<String, List<String>> selects = new LinkedHashMap<>();
    private final List<String> faults = new ArrayList<>();

    BatchViews(DuckDBConnection duck) throws SQLException {
        this.duck = duck;
        execute("set threads = 1"); // sums in several threads differ in their last digits from time to time
        execute("create table failures (experiment varchar, run_key bigint, reason varchar)");
        execute("create table done (experiment varchar, run_key bigint)");
        execute(
                "create table loose (experiment varchar, run_key bigint, indicator varchar, year bigint, value double)");
        execute("create table experiments (experiment varchar, question varchar, baseline varchar, scenarios varchar,"
                + " worlds varchar, places varchar, seeds bigint, scale double, burn_in bigint, years bigint,"
                + " \"window\" bigint, design varchar, points bigint, runs bigint, version varchar,"
                + " git_commit varchar)");
        execute("create table student (freedom bigint, quantile double)");
        try (DuckDBAppender rows = duck.createAppender("main", "student")) {
            for (int freedom = 1; freedom <= MOST_FREEDOM; freedom++) {
                double quantile = new TDistribution(freedom).inverseCumulativeProbability((1 + CONFIDENCE) / 2);
                rows.beginRow();
                rows.append((long) freedom);
                rows.append(quantile);
                rows.endRow();
            }
        }
    }

    /** Takes an experiment in. */
    void add(Path folder, BatchPassport passport) throws SQLException, IOException {
        String name = text(passport.name());
        for (String table : PlanFiles.NAMES) {
            String file = ParquetFiles.quoted(PlanFiles.file(folder, passport, table));
            boolean isPlan = table.equals(PlanFiles.RUNS.name());
            select(
                    table,
                    isPlan
                            ? "select " + name
                                    + " as experiment, * exclude file_row_number, file_row_number as number, "
                                    + text(passport.baseline()) + " as baseline from read_parquet(" + file
                                    + ", file_row_number = true)"
                            : "select " + name + " as experiment, * from read_parquet(" + file + ")");
        }
        try (DuckDBAppender row = duck.createAppender("main", "experiments")) {
            row.beginRow();
            for (Object cell : cells(passport)) {
                append(row, cell);
            }
            row.endRow();
        }
        addData(folder, passport.name());
        addFailures(folder, passport.name());
    }

    private static List<Object> cells(BatchPassport passport) {
        return List.of(
                passport.name(),
                passport.question(),
                passport.baseline(),
                String.join(", ", passport.scenarios()),
                String.join(", ", passport.worlds()),
                String.join(", ", passport.places()),
                (long) passport.seeds(),
                passport.scale(),
                (long) passport.burnIn(),
                (long) passport.years(),
                (long) passport.window(),
                passport.design(),
                passport.points(),
                passport.runs(),
                passport.version(),
                passport.commit());
    }

    private static void append(DuckDBAppender row, Object cell) throws SQLException {
        if (cell instanceof Long whole) {
            row.append(whole);
        } else if (cell instanceof Double number) {
            row.append(number);
        } else {
            row.append(cell.toString());
        }
    }

    private void addData(Path folder, String name) throws SQLException, IOException {
        List<Path> parts = new ArrayList<>();
        for (Path part : Parts.of(folder)) {
            if (Parts.isWhole(part)) {
                parts.add(part);
            } else {
                faults.add(part + " is damaged and left out: the same batch makes its runs again");
            }
        }
        Set<Long> runs = new LinkedHashSet<>();
        boolean twice = false;
        for (List<Long> inPart : Parts.runs(parts).values()) {
            for (long run : inPart) {
                twice |= !runs.add(run);
            }
        }
        if (!parts.isEmpty()) {
            select(
                    "data",
                    "select " + (twice ? "distinct " : "") + text(name) + " as experiment, * from read_parquet("
                            + Parts.list(parts) + ")");
        }
        for (Path file : Journal.in(folder)) {
            addJournal(file, name, runs);
        }
        try (DuckDBAppender done = duck.createAppender("main", "done")) {
            for (long run : runs) {
                done.beginRow();
                done.append(name);
                done.append(run);
                done.endRow();
            }
        }
    }

    /** Runs that are in no part yet. */
    private void addJournal(Path file, String name, Set<Long> runs) throws SQLException, IOException {
        Journal.Content content = Journal.read(file);
        SortedMap<Long, double[]> loose = content.runs();
        loose.keySet().removeIf(runs::contains);
        if (loose.isEmpty()) {
            return;
        }
        Shape shape = content.shape().orElseThrow();
        try (DuckDBAppender rows = duck.createAppender("main", "loose")) {
            for (Map.Entry<Long, double[]> run : loose.entrySet()) {
                for (int indicator = 0; indicator < shape.indicators().size(); indicator++) {
                    for (int year = 1; year <= shape.years(); year++) {
                        rows.beginRow();
                        rows.append(name);
                        rows.append(run.getKey().longValue());
                        rows.append(shape.indicators().get(indicator));
                        rows.append((long) year);
                        double value = run.getValue()[shape.at(indicator, year)];
                        if (Double.isFinite(value)) {
                            rows.append(value);
                        } else {
                            rows.appendNull();
                        }
                        rows.endRow();
                    }
                }
            }
        }
        runs.addAll(loose.keySet());
    }

    private void addFailures(Path folder, String name) throws SQLException, IOException {
        try (DuckDBAppender rows = duck.createAppender("main", "failures")) {
            for (Path file : FailureFile.all(folder)) {
                for (Failure failure : FailureFile.read(file)) {
                    rows.beginRow();
                    rows.append(name);
                    rows.append(RunKey.number(failure.run()));
                    rows.append(failure.reason());
                    rows.endRow();
                }
            }
        }
    }

    private void select(String view, String sql) {
        selects.computeIfAbsent(view, first -> new ArrayList<>()).add(sql);
    }

    /** What is damaged and left out. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Makes the views of all that was taken in. */
    void make() throws SQLException {
        select("data", "select * from loose");
        for (Map.Entry<String, List<String>> view : selects.entrySet()) {
            execute("create view " + view.getKey() + " as "
                    + view.getValue().stream().collect(Collectors.joining(" union all by name ")));
        }
        for (String view : BatchSql.VIEWS) {
            execute("create view " + view);
        }
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }
}
