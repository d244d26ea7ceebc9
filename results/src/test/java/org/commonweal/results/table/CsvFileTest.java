package org.commonweal.results.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    private record Row(int month, String what, double value) {}

    private static final Table<Row> TABLE = Table.<Row>named("rows")
            .whole("month", Row::month)
            .text("what", Row::what)
            .number("value", Row::value);

    @Test
    void whatIsNotANumberIsEmpty() throws IOException {
        List<Row> rows = List.of(
                new Row(-1, "a", Double.NaN),
                new Row(0, "a", Double.POSITIVE_INFINITY),
                new Row(1, "b, \"quoted\"", 0.25));
        CsvFile.write(folder, TABLE, rows.stream());
        assertThat(folder.resolve("rows.csv")).content().isEqualTo("""
                month,what,value
                -1,a,
                0,a,
                1,"b, ""quoted""\",0.25
                """);
    }

    @ParameterizedTest
    @CsvSource({"0.1, 0.1", "1000000, 1000000", "-0.30000000000000004, -0.30000000000000004", "1e-12, 1E-12", "0, 0"})
    void numbersAreWrittenAsShortAsTheyCanBe(double number, String text) {
        assertThat(CsvFile.exact(number)).isEqualTo(text);
    }

    @Test
    void everyNumberReadsBackAsItself() {
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            double number = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
            assertThat(Double.parseDouble(CsvFile.exact(number))).isEqualTo(number);
        }
    }
}
