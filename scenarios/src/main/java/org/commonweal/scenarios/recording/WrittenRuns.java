package org.commonweal.scenarios.recording;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.RunReport;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Trial;

/**
 * Folders of runs with everything that is drawn and told of each. A folder appears when it is whole; an older run there
 * is replaced, so every trial counts as missing.
 */
public final class WrittenRuns implements Archive<RunRecord> {
    private final Function<Trial, Path> folders;
    private final Charts charts;
    private final BiConsumer<Trial, RunRecord> beforeCharts;

    /**
     * Writes the run of each trial to its folder.
     *
     * @param charts how much is drawn
     * @param beforeCharts is told of each run when its tables are written and nothing is drawn yet
     */
    public WrittenRuns(Function<Trial, Path> folders, Charts charts, BiConsumer<Trial, RunRecord> beforeCharts) {
        this.folders = folders;
        this.charts = charts;
        this.beforeCharts = beforeCharts;
    }

    @Override
    public boolean holds(Trial trial) {
        return false;
    }

    @Override
    public void keep(Trial trial, RunRecord run) throws IOException {
        RunWriter.write(
                folders.apply(trial),
                run,
                new OpeningFile(),
                (folder, same) -> beforeCharts.accept(trial, same),
                new RunReport(charts));
    }
}
