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
import org.junit.jupiter.params.provider.ValueSource;

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
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-1+1",
                "-2-cmd",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "'=1",
                "''@x",
                "-5 %=A1"
            })
    void aTextThatASpreadsheetWouldRunHasAnApostropheAndReadsBackAsItWas(String text) {
        assertThat(CsvFile.guarded(text)).isEqualTo("'" + text);
        assertThat(CsvFile.unguarded(CsvFile.guarded(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-5",
                "+0.25",
                "-1,234.5 %",
                "-£3",
                "-5 pounds/month",
                "-0.9 to 0",
                "-1 to -0.5",
                "-1E-7",
                "a=b",
                "'quoted'",
                "",
                "it's"
            })
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvFile.guarded(text)).isEqualTo(text);
        assertThat(CsvFile.unguarded(text)).isEqualTo(text);
    }

    @Test
    void headingsAreGuardedToo() throws IOException {
        Table<Row> table = Table.<Row>named("named").text("=1+1", Row::what);
        CsvFile.write(folder, table, List.of(new Row(0, "@a", 0)).stream());
        assertThat(folder.resolve("named.csv")).content().isEqualTo("'=1+1\n'@a\n");
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
