package org.commonweal.scenarios.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.parameter.Setting;
import org.commonweal.results.archive.CsvFile;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.NumbersFile;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.run.Watcher;

/**
 * Makes the runs of a table and keeps each in a file as soon as it has ended: when the program is stopped and started
 * again, only the others are made. The rows do not depend on how many are made at a time.
 */
final class Runs {
    private final Calibration calibration;
    private final Engine engine;

    /** Gives whom to tell how runs come along. */
    @FunctionalInterface
    interface Progress {
        /** Somebody to tell, when so many of them are there. */
        Watcher of(int made, int all);
    }

    Runs(Calibration calibration, Engine engine) {
        this.calibration = calibration;
        this.engine = engine;
    }

    /**
     * The runs of these points, in their order.
     *
     * @param kept the file in which runs are kept until all are made; it stays
     * @throws IOException if the file cannot be read or written
     */
    List<Row> make(List<Point> points, Path kept, Progress progress) throws IOException, InterruptedException {
        Trial base = Trial.of(calibration.scenario(), calibration.place());
        List<Trial> trials = points.stream().map(point -> trial(base, point)).toList();
        MeasureTargets task = new MeasureTargets(
                calibration.targets().stream().map(CalibrationTarget::reading).toList());
        List<String> meanings = calibration.targets().stream()
                .map(target -> target.id() + " " + target.reading().words())
                .toList();
        try (NumbersFile archive = new NumbersFile(kept, meanings);
                Watcher watcher =
                        progress.of(trials.size() - archive.missing(trials).size(), trials.size())) {
            engine.carryOut(trials, task, archive, watcher);
            return IntStream.range(0, points.size())
                    .mapToObj(i -> new Row(points.get(i), archive.of(trials.get(i))))
                    .toList();
        }
    }

    /** The scenario's settings, overruled by the values asked about. */
    private Trial trial(Trial base, Point point) {
        List<Setting> overrides = IntStream.range(0, point.values().length)
                .mapToObj(i -> new Setting(
                        calibration.priors().get(i).key(), CsvFile.exact(point.values()[i]), "", "the calibration"))
                .toList();
        String name = "row " + point.row();
        return base.withFirstSeed(point.seed()).in(new Variant(name, name, overrides));
    }
}
