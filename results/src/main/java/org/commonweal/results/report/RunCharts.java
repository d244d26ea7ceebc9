package org.commonweal.results.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.chart.ChartFiles;

/** The standard charts of one run. */
public final class RunCharts {

    private RunCharts() {}

    /** The charts that can be drawn from what the run measured, in the order they are shown. */
    public static List<Picture> of(RunRecord record) {
        RunView run = new RunView(record);
        return Stream.of(
                        WealthCharts.whoOwnsTheWealth(run),
                        WealthCharts.gini(run),
                        WealthCharts.lorenz(run),
                        DistributionCharts.ownershipOfCapital(run),
                        MoneyCharts.anchorSpend(run),
                        MoneyCharts.leaks(run),
                        MoneyCharts.unemployment(run),
                        MoneyCharts.output(run),
                        MoneyCharts.firmBirthsAndDeaths(run),
                        DistributionCharts.neighbourhoodIncomes(run))
                .flatMap(Optional::stream)
                .map(picture -> new Picture(picture.name(), picture.chart().from(run.origin())))
                .toList();
    }

    /** Draws charts into a folder, which is made if need be. @throws IOException if a file cannot be written */
    public static void write(List<Picture> pictures, Path folder) throws IOException {
        write(pictures, folder, () -> {});
    }

    /**
     * Draws charts into a folder, which is made if need be.
     *
     * @param between is run before each, and may end it by an exception
     * @throws IOException if a file cannot be written
     */
    public static void write(List<Picture> pictures, Path folder, Runnable between) throws IOException {
        Files.createDirectories(folder);
        for (Picture picture : pictures) {
            between.run();
            ChartFiles.write(picture.chart(), folder, picture.name());
        }
    }
}
