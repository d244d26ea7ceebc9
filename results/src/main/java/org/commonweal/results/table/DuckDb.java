package org.commonweal.results.table;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.duckdb.DuckDBConnection;

/** DuckDB, as a database that lives in memory. */
public final class DuckDb {
    private DuckDb() {}

    /** A new one, empty. @throws SQLException if it does not start */
    public static DuckDBConnection open() throws SQLException {
        Optional<String> problem = problem();
        if (problem.isPresent()) {
            throw new SQLException(problem.get());
        }
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
    }

    /** Why DuckDB does not start on this machine, if it does not: to be asked before a long run. It is tried once. */
    public static Optional<String> problem() {
        return Started.PROBLEM;
    }

    private static final class Started {
        private static final Optional<String> PROBLEM = NativeLibrary.load();
    }
}
