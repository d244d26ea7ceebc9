package org.commonweal.results.table;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Writes tables as Parquet, by a DuckDB of its own that lives in memory; equal rows give equal bytes. */
public final class ParquetFiles implements AutoCloseable {

    private final DuckDBConnection duck;

    /** Starts a DuckDB. @throws IOException if it does not start */
    public ParquetFiles() throws IOException {
        try {
            duck = DuckDb.open();
            execute("set threads = 1");
        } catch (SQLException problem) {
            throw new IOException(problem.getMessage(), problem);
        }
    }

    /** Writes {@code folder/NAME.parquet}. @throws IOException if it cannot be written */
    public <R> void write(Path folder, Table<R> table, Stream<R> rows) throws IOException {
        write(folder.resolve(table.name() + ".parquet"), table, rows, "");
    }

    /**
     * Writes a file.
     *
     * @param further further options of DuckDB's {@code copy}, each behind a comma; may be empty
     * @throws IOException if it cannot be written
     */
    public <R> void write(Path file, Table<R> table, Stream<R> rows, String further) throws IOException {
        try {
            execute("create table staged (" + declaration(table) + ")");
            execute("begin transaction"); // an appender ignores setAutoCommit(false)
            fill(table, rows);
            execute("commit");
            execute("copy staged to " + quoted(file) + " (format parquet, compression zstd" + further + ")");
            execute("drop table staged");
        } catch (SQLException problem) {
            throw new IOException("Cannot write " + file + ": " + problem.getMessage(), problem);
        }
    }

    /** A path as a text in SQL. */
    public static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    /** The columns of a table as SQL declares them. */
    private static String declaration(Table<?> table) {
        return table.columns().stream()
                .map(column -> '"' + column.name() + "\" " + column.type().sql())
                .collect(Collectors.joining(", "));
    }

    private <R> void fill(Table<R> table, Stream<R> rows) throws SQLException {
        try (DuckDBAppender appender = duck.createAppender("main", "staged")) {
            for (Iterator<R> each = rows.iterator(); each.hasNext(); ) {
                R row = each.next();
                appender.beginRow();
                for (Table.Column<R> column : table.columns()) {
                    append(appender, column.type(), column.cell().apply(row));
                }
                appender.endRow();
            }
        }
    }

    private static void append(DuckDBAppender appender, Table.Type type, Object cell) throws SQLException {
        if (cell == null) {
            appender.appendNull();
            return;
        }
        switch (type) {
            case TEXT -> appender.append((String) cell);
            case WHOLE -> appender.append((Long) cell);
            case NUMBER -> appender.append((Double) cell);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            duck.close();
        } catch (SQLException problem) {
            throw new IOException("DuckDB does not close: " + problem.getMessage(), problem);
        }
    }
}
