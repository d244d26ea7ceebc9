package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.commonweal.results.SyntheticRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFileTest {

    @TempDir
    private Path folder;

    @Test
    void aSeriesReadsBackNumberByNumber() throws IOException {
        SeriesTable series = SyntheticRun.complete().years(2).build().series();
        CsvFile.write(folder, RunTables.SERIES, series.points());
        List<SeriesPoint> read;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("series.csv"))) {
            read = csv.stream().map(CsvFileTest::point).toList();
        }
        assertThat(read).isEqualTo(series.points().toList());
    }

    private static SeriesPoint point(NamedCsvRecord row) {
        String value = row.getField("value");
        return new SeriesPoint(
                Integer.parseInt(row.getField("month")),
                row.getField("indicator"),
                value.isEmpty() ? Double.NaN : Double.parseDouble(value),
                row.getField("unit"));
    }

    @Test
    void whatIsNotANumberIsEmpty() throws IOException {
        List<SeriesPoint> points = List.of(
                new SeriesPoint(-1, "a", Double.NaN, "share"),
                new SeriesPoint(0, "a", Double.POSITIVE_INFINITY, "share"),
                new SeriesPoint(1, "b, \"quoted\"", 0.25, "share"));
        CsvFile.write(folder, RunTables.SERIES, points.stream());
        assertThat(folder.resolve("series.csv")).content().isEqualTo("""
                month,indicator,value,unit
                -1,a,,share
                0,a,,share
                1,"b, ""quoted""\",0.25,share
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
