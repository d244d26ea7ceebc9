package org.commonweal.scenarios.recording;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunRecord;

/** {@code opening.csv}: every total of the opened place beside the published one. */
final class OpeningFile implements RunPart {

    @Override
    public void write(Path folder, RunRecord run) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve("opening.csv"))) {
            csv.writeRecord("total", "unit", "published", "model", "tolerance", "agrees");
            for (OpeningRow row : run.passport().opening()) {
                csv.writeRecord(
                        row.what(),
                        row.unit(),
                        Double.toString(row.pack()),
                        Double.toString(row.model()),
                        Double.toString(row.tolerance()),
                        row.passes() ? "yes" : "no");
            }
        }
    }
}
