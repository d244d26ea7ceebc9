package org.commonweal.results.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes tables as CSV: UTF-8, a heading, missing values empty, numbers exact. A text that a spreadsheet would take for a
 * formula has an apostrophe before it, which spreadsheets do not show.
 */
public final class CsvFile {
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);
    /** A number with its unit, or two: {@code -0.9 to 0}, {@code +5 %}. */
    private static final Pattern QUANTITY = Pattern.compile(
            "[+-]?£?\\d[\\d,.]*(e[+-]?\\d+)?( to -?[\\d,.]+)?[\\s\\u00A0\\u202F]?(%|[a-z/][a-z/; ]*)?",
            Pattern.CASE_INSENSITIVE);

    private CsvFile() {}

    /** Writes {@code folder/NAME.csv}, one record for each row. @throws IOException if it cannot be written */
    public static <R> void write(Path folder, Table<R> table, Stream<R> rows) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        try (Writer text = Files.newBufferedWriter(file)) {
            write(
                    text,
                    table.columns().stream().map(Table.Column::name).toList(),
                    rows.map(row -> table.columns().stream()
                            .map(column -> text(column.cell().apply(row)))
                            .toList()));
        }
    }

    /** Writes headings and rows of texts. @throws IOException if they cannot be written */
    public static void write(Writer out, List<String> headings, Stream<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(guarded(headings));
            rows.forEachOrdered(row -> csv.writeRecord(guarded(row)));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
    }

    private static List<String> guarded(List<String> cells) {
        return cells.stream().map(CsvFile::guarded).toList();
    }

    /** A text as it may stand in a cell; numbers and quantities stay as they are. */
    static String guarded(String text) {
        return FORMULA.matcher(text).matches() && !QUANTITY.matcher(text).matches() ? "'" + text : text;
    }

    /** The text that a cell was written from. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && guarded(cell.substring(1)).equals(cell) ? cell.substring(1) : cell;
    }

    private static String text(Object cell) {
        return cell instanceof Double number ? exact(number) : cell == null ? "" : cell.toString();
    }

    /** The shortest decimal that reads back as the same double: the same text on every Java, unlike Double.toString. */
    public static String exact(double number) {
        for (int digits = 15; digits < 17; digits++) {
            BigDecimal decimal = new BigDecimal(number, new MathContext(digits));
            if (decimal.doubleValue() == number) {
                return plain(decimal);
            }
        }
        return plain(new BigDecimal(number, new MathContext(17)));
    }

    private static String plain(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        int exponent = stripped.precision() - stripped.scale();
        return exponent > -6 && exponent < 18 ? stripped.toPlainString() : stripped.toString();
    }
}
