package org.commonweal.results.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.chart.Fonts;

/**
 * The charts, {@code summary.md} and {@code report.html} of a run's folder. A machine that cannot draw loses the charts and is told why; it
 * does not lose the run.
 */
public final class RunReport implements RunPart {

    /** Why this machine cannot draw charts, if it cannot: to be said before a long run. */
    public static Optional<String> chartProblem() {
        return Fonts.problem();
    }

    @Override
    public void write(Path folder, RunRecord run) throws IOException {
        List<Picture> pictures = RunCharts.of(run);
        String problem = chartProblem().orElse("");
        if (problem.isEmpty()) {
            RunCharts.write(pictures, folder.resolve("charts"));
        }
        Files.writeString(folder.resolve("summary.md"), RunSummary.of(run, pictures, problem));
        Files.writeString(folder.resolve("report.html"), RunPage.of(run, pictures, problem));
    }
}
