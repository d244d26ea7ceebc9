package org.commonweal.scenarios.sensitivity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.archive.ReportFolder;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.compare.Derived;
import org.commonweal.results.compare.Levels;
import org.commonweal.scenarios.comparison.WindowMeans;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.NumbersFile;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;

/**
 * Makes the runs of draws and keeps what they found, so that nothing is run twice: every indicator of every run, in a file.
 * A run that fails is a gap.
 */
public final class PointRuns implements AutoCloseable {
    /** The file in which what runs found is kept. */
    public static final String KEPT = "runs.txt";

    private final int seeds;
    private final Engine engine;
    private final Function<List<Trial>, Watcher> watchers;
    private final NumbersFile kept;
    private final WindowMeans task;
    private final List<Failed> failed = new ArrayList<>();
    private final List<SeriesMeta> catalogue;

    /**
     * Runs at draws.
     *
     * @param seeds how many at each draw
     * @param window levels are means over so many last years
     * @param folder where what they found is kept; it is there
     * @param watchers gives whom to tell how far some trials are
     * @throws IOException if what is there cannot be read
     */
    public PointRuns(int seeds, int window, Path folder, Engine engine, Function<List<Trial>, Watcher> watchers)
            throws IOException {
        this.seeds = seeds;
        this.engine = engine;
        this.watchers = watchers;
        task = new WindowMeans(window);
        List<SeriesMeta> measured = Recorder.catalogue();
        catalogue = catalogue();
        kept = new NumbersFile(
                folder.resolve(KEPT),
                Stream.concat(Stream.of("window " + window), measured.stream().map(SeriesMeta::name))
                        .toList());
    }

    /** A folder of results as one of its kind: one that was interrupted is known by what runs found. */
    public static ReportFolder reportFolder(String kind, String report, Path folder) {
        boolean interrupted = !Files.exists(folder.resolve(report)) && Files.exists(folder.resolve(KEPT));
        return new ReportFolder(kind, interrupted ? KEPT : report);
    }

    /** What each number of an outcome is: the indicators, and what is worked out of them. */
    public static List<SeriesMeta> catalogue() {
        List<SeriesMeta> measured = Recorder.catalogue();
        return Derived.added(new Levels(measured, List.of(""), new double[1][measured.size()][0]))
                .catalogue();
    }

    /**
     * What draws come to: for each the contrast in everything that is measured, totals as those of the whole place; not a
     * number where runs failed.
     */
    public double[][] outcomes(Varied varied, List<Draw> draws) throws InterruptedException, IOException {
        Map<Draw, List<Trial>> trials = new LinkedHashMap<>();
        draws.forEach(draw -> trials.computeIfAbsent(draw, d -> varied.trials(d, seeds)));
        Map<String, Trial> byHash = new LinkedHashMap<>();
        for (List<Trial> some : trials.values()) {
            for (Trial trial : some) {
                if (!kept.holds(trial)) {
                    byHash.putIfAbsent(trial.hash(), trial);
                }
            }
        }
        List<Trial> missing = List.copyOf(byHash.values());
        if (!missing.isEmpty()) {
            try (Watcher watcher = watchers.apply(missing)) {
                failed.addAll(engine.attempt(missing, task, kept, watcher));
            }
        }
        double[][] outcomes = new double[draws.size()][];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] =
                    outcome(trials.get(draws.get(i)), varied.contrast().trials().size());
        }
        return outcomes;
    }

    /** The runs that failed. */
    public List<Failed> failed() {
        return List.copyOf(failed);
    }

    private double[] outcome(List<Trial> trials, int sides) {
        double[][][] levels = new double[sides][Recorder.catalogue().size()][seeds];
        for (int side = 0; side < sides; side++) {
            for (int seed = 0; seed < seeds; seed++) {
                Trial trial = trials.get(seed * sides + side);
                double scale = trial.scenario().scale();
                double[] found = kept.holds(trial) ? kept.of(trial) : null;
                for (int i = 0; i < levels[side].length; i++) {
                    double size = catalogue.get(i).isTotal() ? scale : 1;
                    levels[side][i][seed] = found == null ? Double.NaN : found[i] / size;
                }
            }
        }
        List<String> names =
                IntStream.range(0, sides).mapToObj(Integer::toString).toList();
        double[][][] all =
                Derived.added(new Levels(Recorder.catalogue(), names, levels)).values();
        return IntStream.range(0, catalogue.size())
                .mapToDouble(i -> IntStream.range(0, seeds)
                        .mapToDouble(seed -> sides == 1 ? all[0][i][seed] : all[1][i][seed] - all[0][i][seed])
                        .filter(Double::isFinite)
                        .average()
                        .orElse(Double.NaN))
                .toArray();
    }

    @Override
    public void close() throws IOException {
        kept.close();
    }
}
