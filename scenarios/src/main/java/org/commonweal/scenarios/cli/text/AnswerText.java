package org.commonweal.scenarios.cli.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.commonweal.results.table.CsvFile;

/** The answer of an archive: for people its first rows with numbers in six digits, for programs all of it, exact. */
public final class AnswerText {
    private static final int MOST_ROWS = 1000;
    private static final MathContext SIX_DIGITS = new MathContext(6);

    private AnswerText() {}

    /** Prints it. @throws SQLException if it cannot be read */
    public static void print(ResultSet rows, Output output) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        String[] headings = new String[columns];
        for (int i = 0; i < columns; i++) {
            headings[i] = rows.getMetaData().getColumnLabel(i + 1);
        }
        TextTable table = new TextTable(headings);
        int shown = 0;
        boolean more = false;
        while (rows.next()) {
            if (output.isForPeople() && shown == MOST_ROWS) {
                more = true;
                break;
            }
            String[] cells = new String[columns];
            for (int i = 0; i < columns; i++) {
                cells[i] = cell(rows.getObject(i + 1), output.isForPeople());
            }
            table.add(cells);
            shown++;
        }
        output.only(table);
        if (more) {
            output.print("\nOnly the first " + MOST_ROWS + " rows: --out FILE writes all of them.\n");
        }
    }

    private static String cell(Object value, boolean forPeople) {
        if (!(value instanceof Double number)) {
            return value == null ? "" : value.toString();
        }
        if (!Double.isFinite(number)) {
            return "";
        }
        return CsvFile.exact(
                forPeople ? new BigDecimal(number).round(SIX_DIGITS).doubleValue() : number);
    }
}
