package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.folder.Claims;
import org.commonweal.results.report.Charts;
import org.commonweal.results.report.RunDigest;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.recording.RecordRun;
import org.commonweal.scenarios.recording.Recorder;
import org.commonweal.scenarios.recording.WrittenRuns;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Seeds;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/** Runs of a scenario, each with a folder of its own. One that fails is told with its reason; the others are kept. */
public final class RunStudy {
    private final List<Trial> trials;
    private final Function<Trial, Path> folders;
    private final Charts charts;
    private final Map<Long, RunDigest> digests = new ConcurrentHashMap<>();
    private final Map<Long, List<OpeningRow>> openings = new ConcurrentHashMap<>();
    private final Set<Long> written = ConcurrentHashMap.newKeySet();

    /**
     * How a run ended.
     *
     * @param trial the run
     * @param folder where its results are, or were to be
     * @param opening how the place compared with the published totals when it opened; empty when it failed before
     * @param digest what it says; nothing when it failed before its end
     * @param failure why there is no result, if there is none
     */
    public record Outcome(
            Trial trial,
            Path folder,
            List<OpeningRow> opening,
            Optional<RunDigest> digest,
            Optional<Throwable> failure) {}

    /**
     * Nothing is run yet.
     *
     * @param folders the folder to be of each run
     * @param charts how much is drawn of each
     */
    public RunStudy(Seeds design, Function<Trial, Path> folders, Charts charts) {
        trials = design.trials();
        this.folders = folders;
        this.charts = charts;
    }

    /**
     * Asks before the first month whether all of it can be written.
     *
     * @param effort what the runs would take
     * @throws org.commonweal.results.archive.ArchiveException if not, saying why
     */
    public void check(Effort effort) {
        Machine.checkRuns(trials.stream().map(folders).toList(), effort);
    }

    /** The runs to be. */
    public List<Trial> trials() {
        return trials;
    }

    /** The folders that are there already, in the order of the runs; also when it was stopped. */
    public List<Path> written() {
        return trials.stream()
                .filter(trial -> written.contains(trial.scenario().seed()))
                .map(folders)
                .toList();
    }

    /**
     * Makes the runs and writes their folders.
     *
     * @param beforeCharts is told how each goes when its tables are written and nothing is drawn yet, from any thread
     * @return how each ended, in their order
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     * @throws org.commonweal.results.folder.AtWorkException if another program is at work in one of the folders
     */
    public List<Outcome> make(Engine engine, Watcher watcher, Consumer<Outcome> beforeCharts)
            throws InterruptedException, IOException {
        WrittenRuns archive = new WrittenRuns(folders, charts, (trial, run) -> {
            digests.put(trial.scenario().seed(), RunDigest.of(run));
            beforeCharts.accept(outcome(trial, Optional.empty()));
        });
        List<Failed> failures;
        try (Claims claims = new Claims()) {
            for (Trial trial : trials) {
                claims.add(folders.apply(trial));
            }
            failures = engine.attempt(trials, new RecordRun(false), archive, noting(watcher));
        }
        List<Failed> failed = failures;
        return trials.stream()
                .map(trial -> outcome(
                        trial,
                        failed.stream()
                                .filter(failure -> failure.trial().equals(trial))
                                .map(Failed::reason)
                                .findFirst()))
                .toList();
    }

    private Outcome outcome(Trial trial, Optional<Throwable> failure) {
        long seed = trial.scenario().seed();
        return new Outcome(
                trial,
                folders.apply(trial),
                openings.getOrDefault(seed, List.of()),
                Optional.ofNullable(digests.get(seed)),
                failure);
    }

    private Watcher noting(Watcher watcher) {
        return new Watcher() {
            @Override
            public void opened(Trial trial, List<OpeningCheck> checks) {
                openings.put(trial.scenario().seed(), Recorder.rows(checks));
                watcher.opened(trial, checks);
            }

            @Override
            public void monthClosed(Trial trial, Month month) {
                watcher.monthClosed(trial, month);
            }

            @Override
            public void ended(Trial trial) {
                written.add(trial.scenario().seed());
                watcher.ended(trial);
            }
        };
    }
}
