package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Stream;
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
        try (WriteGate gate = new WriteGate()) {
            return each(runs, run -> outcome(run, gate));
        } catch (ExecutionException fault) {
            throw new IllegalStateException("A run ended without an outcome", fault.getCause());
        }
    }

    /**
     * Makes the runs in memory and keeps chosen series of them; nothing is written.
     *
     * @param indicators names from the catalogue
     * @return what was kept, in the order of the runs
     * @throws RuntimeException whatever stopped a run
     */
    public List<KeptSeries> keep(List<PlannedRun> runs, List<String> indicators) throws InterruptedException {
        return observe(runs, run -> new KeptSeries(indicators, run.scenario().years() * Month.PER_YEAR));
    }

    /**
     * Makes the runs in memory, each told to an observer of its own; nothing is written.
     *
     * @return the observers, in the order of the runs
     * @throws RuntimeException whatever stopped a run
     */
    public <T extends Observer> List<T> observe(List<PlannedRun> runs, Function<PlannedRun, T> observer)
            throws InterruptedException {
        return inMemory(runs, run -> {
            T told = observer.apply(run);
            simulate(run, told);
            return told;
        });
    }

    /**
     * Makes the runs in memory, each given something to do before its first month; nothing is written.
     *
     * @return what each was given, when it has run, in the order of the runs
     * @throws RuntimeException whatever stopped a run
     */
    public <T> List<T> prepare(List<PlannedRun> runs, Function<Simulation, T> preparation) throws InterruptedException {
        return inMemory(runs, run -> {
            Simulation simulation = open(run, List.of());
            T given = preparation.apply(simulation);
            simulation.run(run.scenario().years() * Month.PER_YEAR);
            return given;
        });
    }

    private <T> List<T> inMemory(List<PlannedRun> runs, Function<PlannedRun, T> task) throws InterruptedException {
        try {
            return each(runs, task);
        } catch (ExecutionException stopped) {
            if (stopped.getCause() instanceof Error fault) {
                throw fault;
            }
            throw stopped.getCause() instanceof RuntimeException reason
                    ? reason
                    : new IllegalStateException(stopped.getCause());
        }
    }

    private <T> List<T> each(List<PlannedRun> runs, Function<PlannedRun, T> task)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, runs.size())));
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (PlannedRun run : runs) {
                futures.add(threads.submit(() -> task.apply(run)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
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
        simulate(run, recorder);
        gate.write(() -> RunWriter.write(
                run.folder(),
                recorder.record(Passports.of(run, recorder.opening(), started)),
                new RunReport(),
                new OpeningFile()));
    }

    private void simulate(PlannedRun run, Observer keeper) {
        open(run, List.of(keeper)).run(run.scenario().years() * Month.PER_YEAR);
    }

    private Simulation open(PlannedRun run, List<Observer> keepers) {
        Observer steps = new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                watcher.monthClosed(run, month);
            }
        };
        return new Simulation(
                run.spec(),
                run.place(),
                run.scenario().seed(),
                run.scenario().scale(),
                run.scenario().burnIn() * Month.PER_YEAR,
                run.scenario().audit(),
                Stream.concat(keepers.stream(), Stream.of(steps)).toList());
    }
}
