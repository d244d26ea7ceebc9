package org.commonweal.scenarios.recording;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.table.CsvFile;

/** {@code opening.csv}: every total of the opened place beside the published one. */
final class OpeningFile implements RunPart {
    private static final List<String> HEADINGS = List.of("total", "unit", "published", "model", "tolerance", "agrees");

    @Override
    public void write(Path folder, RunRecord run) throws IOException {
        try (Writer text = Files.newBufferedWriter(folder.resolve("opening.csv"))) {
            CsvFile.write(text, HEADINGS, run.passport().opening().stream().map(OpeningFile::cells));
        }
    }

    private static List<String> cells(OpeningRow row) {
        return List.of(
                row.what(),
                row.unit(),
                Double.toString(row.pack()),
                Double.toString(row.model()),
                Double.toString(row.tolerance()),
                row.passes() ? "yes" : "no");
    }
}
