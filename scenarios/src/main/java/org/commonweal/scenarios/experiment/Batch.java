package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.commonweal.results.archive.OpeningRow;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.report.RunReport;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/**
 * Makes runs, several at a time when asked to. Each run keeps to one thread and shares only what cannot change, so its
 * results do not depend on the others. A run that fails is reported with its reason; the others are kept.
 */
public final class Batch {
    private final int jobs;
    private final Watcher watcher;

    /**
     * How a run ended.
     *
     * @param run the run
     * @param opening how the place compared with the published totals when it opened; empty when it failed before
     * @param failure why there is no result, if there is none
     */
    public record Outcome(PlannedRun run, List<OpeningRow> opening, Optional<Throwable> failure) {}

    /** Makes up to {@code jobs} runs at a time, from 1, and tells the watcher how far they are. */
    public Batch(int jobs, Watcher watcher) {
        this.jobs = jobs;
        this.watcher = watcher;
    }

    /** Makes the runs and writes their folders; the outcomes come in the order of the runs. */
    public List<Outcome> run(List<PlannedRun> runs) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, runs.size())));
        try (WriteGate gate = new WriteGate()) {
            List<Future<Outcome>> futures = new ArrayList<>();
            for (PlannedRun run : runs) {
                Callable<Outcome> task = () -> outcome(run, gate);
                futures.add(threads.submit(task));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<Outcome> future : futures) {
                outcomes.add(future.get());
            }
            return outcomes;
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A run ended without an outcome", fault.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** One run; whatever stops it, a fault of memory included, becomes its outcome. */
    private Outcome outcome(PlannedRun run, WriteGate gate) {
        Recorder recorder = new Recorder();
        try {
            make(run, recorder, gate);
            return new Outcome(run, recorder.opening(), Optional.empty());
        } catch (Exception | Error failure) {
            return new Outcome(run, recorder.opening(), Optional.of(failure));
        }
    }

    private void make(PlannedRun run, Recorder recorder, WriteGate gate) throws IOException {
        Instant started = Instant.now();
        Observer steps = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                watcher.monthClosed(run, month);
            }
        };
        new Simulation(
                        run.spec(),
                        run.place(),
                        run.scenario().seed(),
                        run.scenario().scale(),
                        run.scenario().burnIn() * Month.PER_YEAR,
                        run.scenario().audit(),
                        List.of(recorder, steps))
                .run(run.scenario().years() * Month.PER_YEAR);
        gate.write(() -> RunWriter.write(
                run.folder(),
                recorder.record(Passports.of(run, recorder.opening(), started)),
                new RunReport(),
                new OpeningFile()));
    }
}
