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
 * {@code summary.md} of a run's folder, and as much of {@code report.html} and the charts as is asked for. A machine that
 * cannot draw loses the charts and is told why; it does not lose the run.
 *
 * @param charts how much is drawn
 */
public record RunReport(Charts charts) implements RunPart {

    /** Why this machine cannot draw charts, if it cannot: to be said before a long run. */
    public static Optional<String> chartProblem() {
        return Fonts.problem();
    }

    @Override
    public void write(Path folder, RunRecord run) throws IOException {
        List<Picture> pictures = charts.hasPage() ? RunCharts.of(run) : List.of();
        if (charts.hasSlides()) {
            RunCharts.write(pictures, folder.resolve("charts"));
        }
        Files.writeString(folder.resolve("summary.md"), RunSummary.of(run, pictures, withoutSlides()));
        if (charts.hasPage()) {
            Files.writeString(
                    folder.resolve("report.html"),
                    RunPage.of(run, pictures, chartProblem().orElse("")));
        }
    }

    /** Why there are no charts for slides; empty text if they are there. */
    private String withoutSlides() {
        return switch (charts) {
            case ALL -> chartProblem().orElse("");
            case PAGE -> chartProblem().orElse("They are in `report.html`; `--charts all` draws them for slides, too.");
            case NONE -> "None was drawn, nor a page: `--charts none`.";
        };
    }
}
