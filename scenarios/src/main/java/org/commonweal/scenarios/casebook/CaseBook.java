package org.commonweal.scenarios.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.commonweal.results.file.CsvText;
import org.commonweal.results.file.UnreadableFile;

/** The worked cases, a table that is part of the program: {@code cases.csv} beside this class. */
public final class CaseBook {
    private static final String TABLE = "cases.csv";

    private CaseBook() {}

    /** All cases, in the order of the table. */
    public static List<WorkedCase> all() {
        try (InputStream table = CaseBook.class.getResourceAsStream(TABLE)) {
            return CsvText.of(new String(table.readAllBytes(), StandardCharsets.UTF_8)).rows().stream()
                    .map(row -> of(row.cells()))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(TABLE, unreadable);
        } catch (UnreadableFile broken) {
            throw new IllegalStateException(TABLE + " " + broken.what(), broken);
        }
    }

    private static WorkedCase of(List<String> cells) {
        return new WorkedCase(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                Double.parseDouble(cells.get(5)),
                cells.get(6),
                cells.get(7));
    }

    /** What a name asks. */
    static Asked asked(String name) {
        return Stream.<Enum<?>>concat(Stream.of(TaxAsked.values()), Stream.of(BenefitAsked.values()))
                .filter(constant -> Asked.nameOf(constant).equals(name))
                .map(Asked.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing is called " + name + " that a case may ask"));
    }
}
