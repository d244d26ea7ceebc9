package org.commonweal.scenarios.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;

/** A table of coefficients whose rows have names and whose columns are numbers. */
final class NamedRows {
    private static final double ROUNDING = 0.002;

    private final String name;
    private final String[] columns;
    private final Problems problems;
    private final Map<String, CsvRow> rows = new HashMap<>();

    /**
     * Reads the table.
     *
     * @param key the column that names a row, or two columns joined by {@code +}, whose fields are joined by a blank
     */
    NamedRows(PlaceFiles files, String name, String key, Problems problems, String... columns) {
        this.name = name;
        this.columns = columns;
        this.problems = problems;
        String[] keys = key.split("\\+");
        String[] needed = Stream.of(keys, columns).flatMap(Arrays::stream).toArray(String[]::new);
        for (CsvRow row : files.table(name, needed).rows()) {
            String full = keys.length == 1 ? row.text(key) : row.text(keys[0]) + " " + row.text(keys[1]);
            if (rows.put(full, row) != null) {
                problems.add(row.where(), "the row " + CsvRow.shown(full) + " stands there twice");
            }
        }
    }

    /** The numbers of a row; zeros, with a problem noted, when it is missing. */
    double[] row(String wanted, double least, double most) {
        double[] numbers = new double[columns.length];
        CsvRow row = rows.get(wanted);
        if (row == null) {
            if (!rows.isEmpty()) {
                problems.add(name, "the row " + wanted + " is missing", "", Nearest.hint(wanted, rows.keySet()));
            }
            return numbers;
        }
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = row.number(columns[i], least, most);
        }
        return numbers;
    }

    /** Brings columns of shares, which add up to 1 but for rounding, to the sum 1 exactly. */
    void normaliseColumns(String what, double[][] matrix) {
        for (int column = 0; column < columns.length; column++) {
            double sum = scale(matrix, column);
            if (Math.abs(sum - 1) > ROUNDING && !rows.isEmpty()) {
                problems.add(
                        name, what + " " + columns[column] + " adds up to " + Math.round(sum * 1e4) / 1e4, "1", "");
            }
        }
    }

    /** Brings columns of a matrix to the sum 1, whatever they add up to. */
    void scaleColumns(String what, double[][] matrix) {
        for (int column = 0; column < matrix[0].length; column++) {
            if (!(scale(matrix, column) > 0) && !rows.isEmpty()) {
                problems.add(name, what + " add up to 0");
            }
        }
    }

    private static double scale(double[][] matrix, int column) {
        double sum = 0;
        for (double[] row : matrix) {
            sum += row[column];
        }
        for (double[] row : matrix) {
            row[column] = sum > 0 ? row[column] / sum : 0;
        }
        return sum;
    }
}
