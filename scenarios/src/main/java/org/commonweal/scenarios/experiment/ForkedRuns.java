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
import java.util.function.Supplier;
import org.commonweal.money.Tracer;
import org.commonweal.results.archive.RunPart;
import org.commonweal.results.archive.RunWriter;
import org.commonweal.results.compare.PoundTraces;
import org.commonweal.simulation.Observer;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/**
 * Makes runs that share their past: those of one seed whose rules agree but for levers and shocks are burnt in once and
 * forked. Each run is written when it has ended, so what is finished stays whatever happens to the others. A thread keeps
 * one burnt-in place and one run that goes on from it; what a run says does not depend on the others.
 */
public final class ForkedRuns {
    private final int jobs;
    private final Watcher watcher;
    private final Function<PlannedRun, Optional<Followed>> followed;
    private volatile boolean failed;

    /**
     * Whose money is followed in a run.
     *
     * @param question whose, and when
     * @param forms what the run assumes of legal forms
     */
    public record Followed(Tracing.Question question, Tracing.Forms forms) {}

    /**
     * Makes up to {@code jobs} runs at a time, from 1, and tells the watcher how far they are.
     *
     * @param followed whose money is followed in a run, if anybody's
     */
    public ForkedRuns(int jobs, Watcher watcher, Function<PlannedRun, Optional<Followed>> followed) {
        this.jobs = jobs;
        this.watcher = watcher;
        this.followed = followed;
    }

    /** The runs in families that share their past, in the order of their first members. */
    public static List<List<PlannedRun>> families(List<PlannedRun> runs) {
        List<List<PlannedRun>> families = new ArrayList<>();
        for (PlannedRun run : runs) {
            families.stream()
                    .filter(family -> shareThePast(family.get(0), run))
                    .findFirst()
                    .orElseGet(() -> {
                        families.add(new ArrayList<>());
                        return families.get(families.size() - 1);
                    })
                    .add(run);
        }
        return families;
    }

    /** Months that are simulated for these runs, burn-ins included. */
    public static long months(List<PlannedRun> runs) {
        return families(runs).stream()
                .mapToLong(family -> family.get(0).scenario().burnIn() * Month.PER_YEAR
                        + family.stream()
                                .mapToLong(run -> run.scenario().years() * Month.PER_YEAR)
                                .sum())
                .sum();
    }

    private static boolean shareThePast(PlannedRun one, PlannedRun other) {
        return one.scenario().seed() == other.scenario().seed()
                && one.place().hash().equals(other.place().hash())
                && one.scenario().estimateSettings().equals(other.scenario().estimateSettings())
                && one.scenario().scale() == other.scenario().scale()
                && one.scenario().burnIn() == other.scenario().burnIn()
                && one.scenario().audit() == other.scenario().audit()
                && one.spec().sameRules(other.spec());
    }

    /**
     * Makes the runs and writes their folders. When one fails, those under way are finished and no other is begun.
     *
     * @throws IOException if a run cannot be written
     * @throws RuntimeException whatever else stopped a run
     */
    public void run(List<PlannedRun> runs) throws InterruptedException, IOException {
        List<List<PlannedRun>> families = families(runs);
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(jobs, Math.max(1, families.size())));
        try (WriteGate gate = new WriteGate()) {
            List<Future<?>> ends = new ArrayList<>();
            for (List<PlannedRun> family : families) {
                ends.add(threads.submit(() -> {
                    make(family, gate);
                    return null;
                }));
            }
            await(ends);
        } finally {
            failed = true;
            threads.shutdown();
        }
    }

    private static void await(List<Future<?>> ends) throws InterruptedException, IOException {
        Throwable first = null;
        for (Future<?> end : ends) {
            try {
                end.get();
            } catch (ExecutionException stopped) {
                first = first == null ? stopped.getCause() : first;
            }
        }
        if (first instanceof IOException unwritten) {
            throw unwritten;
        }
        if (first instanceof RuntimeException reason) {
            throw reason;
        }
        if (first instanceof Error fault) {
            throw fault;
        }
    }

    private void make(List<PlannedRun> family, WriteGate gate) throws IOException {
        if (failed) {
            return;
        }
        boolean complete = false;
        try {
            PlannedRun first = family.get(0);
            Simulation warm = new Simulation(
                    first.spec(),
                    first.place(),
                    first.scenario().seed(),
                    first.scenario().scale(),
                    first.scenario().burnIn() * Month.PER_YEAR,
                    first.scenario().audit(),
                    List.of(steps(first)));
            warm.run(0);
            for (PlannedRun run : family) {
                if (!failed) {
                    goOn(warm, run, gate);
                }
            }
            complete = true;
        } finally {
            failed |= !complete;
        }
    }

    private void goOn(Simulation warm, PlannedRun run, WriteGate gate) throws IOException {
        Instant started = Instant.now();
        Recorder recorder = new Recorder();
        recorder.opened(warm.opening());
        Simulation fork = warm.fork(run.spec(), List.of(recorder, steps(run)));
        Supplier<RunPart[]> parts = follow(fork, run);
        fork.run(run.scenario().years() * Month.PER_YEAR);
        gate.write(() -> RunWriter.store(
                run.folder(), recorder.record(Passports.of(run, recorder.opening(), started)), parts.get()));
    }

    /** Follows a payer's money if that is wanted; nothing else about the run changes. */
    private Supplier<RunPart[]> follow(Simulation fork, PlannedRun run) {
        Optional<Followed> wanted = followed.apply(run);
        if (wanted.isEmpty()) {
            return () -> new RunPart[0];
        }
        Tracing.Question question = wanted.get().question();
        Tracer tracer = Tracing.attach(fork, question);
        return () -> tracer.total() > 0
                ? new RunPart[] {
                    PoundTraces.part(Tracing.read(
                                    tracer,
                                    run.scenario().name(),
                                    wanted.get().forms(),
                                    run.scenario().seed(),
                                    question)
                            .trace())
                }
                : new RunPart[0];
    }

    private Observer steps(PlannedRun run) {
        return new Observer() {
            @Override
            public void monthClosed(Month month, double[] values) {
                watcher.monthClosed(run, month);
            }
        };
    }
}
