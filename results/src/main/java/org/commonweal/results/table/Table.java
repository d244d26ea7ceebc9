package org.commonweal.results.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * The columns of a table, declared once and written both as CSV and as Parquet.
 *
 * @param <R> what a row is made from
 * @param name file name without its ending
 * @param columns the columns, in order
 */
public record Table<R>(String name, List<Column<R>> columns) {

    /** What a column holds, and its type in SQL. */
    public enum Type {
        TEXT("VARCHAR"),
        WHOLE("BIGINT"),
        NUMBER("DOUBLE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }

    /**
     * A column.
     *
     * @param name its heading
     * @param type what it holds
     * @param cell the row's value; null where there is none
     */
    public record Column<R>(String name, Type type, Function<R, Object> cell) {}

    /** A table without columns yet. */
    public static <R> Table<R> named(String name) {
        return new Table<>(name, List.of());
    }

    /** This table with a column of text. */
    public Table<R> text(String column, Function<R, String> cell) {
        return with(column, Type.TEXT, cell::apply);
    }

    /** This table with a column of whole numbers. */
    public Table<R> whole(String column, ToLongFunction<R> cell) {
        return with(column, Type.WHOLE, cell::applyAsLong);
    }

    /** This table with a column of numbers; what is not finite counts as missing. */
    public Table<R> number(String column, ToDoubleFunction<R> cell) {
        return with(column, Type.NUMBER, row -> {
            double value = cell.applyAsDouble(row);
            return Double.isFinite(value) ? value : null;
        });
    }

    private Table<R> with(String column, Type type, Function<R, Object> cell) {
        return new Table<>(
                name,
                Stream.concat(columns.stream(), Stream.of(new Column<>(column, type, cell)))
                        .toList());
    }
}
