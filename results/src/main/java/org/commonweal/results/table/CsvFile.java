package org.commonweal.results.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a table as CSV: UTF-8, a heading, missing values empty, numbers exact. */
public final class CsvFile {

    private CsvFile() {}

    /** Writes {@code folder/NAME.csv}, one record for each row. @throws IOException if it cannot be written */
    public static <R> void write(Path folder, Table<R> table, Stream<R> rows) throws IOException {
        Path file = folder.resolve(table.name() + ".csv");
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
            rows.forEachOrdered(row -> csv.writeRecord(table.columns().stream()
                    .map(column -> text(column.cell().apply(row)))
                    .toList()));
        } catch (UncheckedIOException problem) {
            throw problem.getCause();
        }
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
