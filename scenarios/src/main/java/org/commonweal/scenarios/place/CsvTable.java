package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.parameter.Nearest;
import org.commonweal.results.file.CsvText;
import org.commonweal.results.file.UnreadableFile;

/**
 * A table of a place: one header row, and rows as wide.
 *
 * @param name the file's name, e.g. {@code preston/tenure.csv}
 * @param rows the rows under the header; none when the table has a problem
 */
public record CsvTable(String name, List<CsvRow> rows) {

    /** A table without rows. */
    static CsvTable empty(String name) {
        return new CsvTable(name, List.of());
    }

    /** Reads a table, noting every row with the wrong number of fields and every column that is missing. */
    public static CsvTable parse(String name, String text, Problems problems, String... columns) {
        CsvText table;
        try {
            table = CsvText.of(text);
        } catch (UnreadableFile unreadable) {
            problems.add(unreadable.where(name), unreadable.what(), unreadable.allowed(), unreadable.hint());
            return empty(name);
        }
        Map<String, Integer> header = header(name, table.header(), problems);
        boolean complete = true;
        for (String column : columns) {
            if (!header.containsKey(column)) {
                complete = false;
                String known = "the columns are " + String.join(", ", header.keySet());
                problems.add(
                        name + ":1",
                        "the column " + column + " is missing",
                        known,
                        Nearest.hint(column, header.keySet()));
            }
        }
        if (!complete) {
            return empty(name);
        }
        if (table.rows().isEmpty()) {
            problems.add(name, "has a header but no rows");
        }
        return new CsvTable(name, rows(name, header, table, problems));
    }

    private static Map<String, Integer> header(String name, List<String> headings, Problems problems) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < headings.size(); i++) {
            if (header.put(headings.get(i), i) != null) {
                problems.add(name + ":1", "the column " + CsvRow.shown(headings.get(i)) + " stands there twice");
            }
        }
        return header;
    }

    private static List<CsvRow> rows(String name, Map<String, Integer> header, CsvText table, Problems problems) {
        int width = table.header().size();
        List<CsvRow> rows = new ArrayList<>(table.rows().size());
        for (CsvText.Row row : table.rows()) {
            String where = name + ":" + row.line();
            if (row.cells().size() == width) {
                rows.add(new CsvRow(where, header, row.cells(), problems));
            } else {
                problems.add(where, "has " + row.cells().size() + " fields", width + " as in the header", "");
            }
        }
        return rows;
    }
}
