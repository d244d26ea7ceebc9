package org.commonweal.results.archive;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.SyntheticRun;
import org.commonweal.results.table.CsvFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTablesTest {

    @TempDir
    private Path folder;

    @Test
    void aSeriesReadsBackNumberByNumber() throws IOException {
        SeriesTable series = SyntheticRun.complete().years(2).build().series();
        CsvFile.write(folder, RunTables.SERIES, series.points());
        List<SeriesPoint> read;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve("series.csv"))) {
            read = csv.stream().map(RunTablesTest::point).toList();
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
}
