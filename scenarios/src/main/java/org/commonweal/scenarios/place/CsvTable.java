package org.commonweal.scenarios.place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.parameter.Nearest;

/**
 * A table of a place: comma, one header row, quoted where needed.
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
        List<CsvRecord> records = records(name, text, problems);
        if (records.isEmpty()) {
            return empty(name);
        }
        Map<String, Integer> header = header(name, records.get(0), problems);
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
        if (records.size() == 1) {
            problems.add(name, "has a header but no rows");
        }
        return new CsvTable(name, rows(name, header, records, problems));
    }

    private static List<CsvRecord> records(String name, String text, Problems problems) {
        if (text.isBlank()) {
            problems.add(name, "is empty");
            return List.of();
        }
        List<CsvRecord> records = new ArrayList<>();
        try {
            CsvReader.builder()
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .forEach(records::add);
            return records;
        } catch (CsvParseException | UncheckedIOException malformed) {
            long line = records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
            problems.add(
                    name + ":" + line,
                    "cannot be read as CSV",
                    "",
                    "Maybe a quotation mark is not closed, or stands alone inside a field.");
            return List.of();
        }
    }

    private static Map<String, Integer> header(String name, CsvRecord record, Problems problems) {
        Map<String, Integer> header = new LinkedHashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (header.put(record.getField(i).strip(), i) != null) {
                problems.add(name + ":1", "the column " + CsvRow.shown(record.getField(i)) + " stands there twice");
            }
        }
        return header;
    }

    private static List<CsvRow> rows(
            String name, Map<String, Integer> header, List<CsvRecord> records, Problems problems) {
        int width = records.get(0).getFieldCount();
        List<CsvRow> rows = new ArrayList<>(records.size());
        for (CsvRecord record : records.subList(1, records.size())) {
            String where = name + ":" + record.getStartingLineNumber();
            if (record.getFieldCount() == width) {
                rows.add(new CsvRow(where, header, record.getFields(), problems));
            } else {
                problems.add(where, "has " + record.getFieldCount() + " fields", width + " as in the header", "");
            }
        }
        return rows;
    }
}
