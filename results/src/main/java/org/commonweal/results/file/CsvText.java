package org.commonweal.results.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as spreadsheets save it: commas, semicolons or tabs between cells, any line break, quotation marks where needed.
 * Blank rows and columns are passed over, and so is the first line {@code sep=;} of Excel.
 *
 * @param header the headings, stripped; none is empty
 * @param rows the rows below
 */
public record CsvText(List<String> header, List<Row> rows) {
    private static final String DELIMITERS = ",;\t";

    /**
     * A row.
     *
     * @param line the line it begins in, from 1
     * @param cells as many as there are headings, unless the file has more or fewer in this row
     */
    public record Row(long line, List<String> cells) {
        private boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /**
     * The table of a text.
     *
     * @throws UnreadableFile if it has no header, an unclosed quotation mark, or a cell in a column without a heading
     */
    public static CsvText of(String text) throws UnreadableFile {
        List<Row> all = records(text).stream().filter(row -> !row.isBlank()).toList();
        if (all.isEmpty()) {
            throw new UnreadableFile(0, "is empty", "", "");
        }
        List<String> header = all.get(0).cells().stream().map(String::strip).toList();
        int[] named = IntStream.range(0, header.size())
                .filter(column -> !header.get(column).isEmpty())
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (Row row : all.subList(1, all.size())) {
            rows.add(new Row(row.line(), cells(row, header, named)));
        }
        return new CsvText(IntStream.of(named).mapToObj(header::get).toList(), List.copyOf(rows));
    }

    private static List<String> cells(Row row, List<String> header, int... named) throws UnreadableFile {
        List<String> cells = row.cells();
        int last = named[named.length - 1];
        int size = cells.size();
        while (size > last + 1 && cells.get(size - 1).isBlank()) {
            size--;
        }
        for (int column = 0; column < Math.min(size, last); column++) {
            if (header.get(column).isEmpty() && !cells.get(column).isBlank()) {
                throw new UnreadableFile(
                        (int) row.line(), "the column " + (column + 1) + " has a cell and no heading", "", "");
            }
        }
        List<String> kept = new ArrayList<>();
        for (int column = 0; column < size; column++) {
            if (column > last || !header.get(column).isEmpty()) {
                kept.add(cells.get(column));
            }
        }
        return List.copyOf(kept);
    }

    private static List<Row> records(String text) throws UnreadableFile {
        char delimiter = delimiter(text);
        boolean told = text.regionMatches(true, 0, "sep=", 0, 4);
        List<Row> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text)
                    .stream()
                    .skip(told ? 1 : 0)
                    .map((CsvRecord row) -> new Row(row.getStartingLineNumber(), row.getFields()))
                    .forEachOrdered(rows::add);
            return rows;
        } catch (CsvParseException | UncheckedIOException malformed) {
            int line = rows.isEmpty() ? 1 : (int) rows.get(rows.size() - 1).line() + 1;
            String hint = "Maybe a quotation mark is not closed, or stands alone inside a field.";
            throw new UnreadableFile(line, "cannot be read as CSV", "", hint);
        }
    }

    /** What stands most often between the cells of the first line that is not blank. */
    private static char delimiter(String text) {
        int[] counts = new int[DELIMITERS.length()];
        boolean quoted = false;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r') && !blank) {
                break;
            }
            int delimiter = DELIMITERS.indexOf(c);
            blank &= Character.isWhitespace(c) || delimiter >= 0;
            if (!quoted && delimiter >= 0) {
                counts[delimiter]++;
            }
        }
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return DELIMITERS.charAt(most);
    }
}
