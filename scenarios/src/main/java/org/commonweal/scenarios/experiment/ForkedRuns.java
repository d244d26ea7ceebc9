package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * forked. Each run is written when it has ended, so what is finished stays whatever happens to the others. Runs that can go
 * on do so before another place is burnt in: so there are few burnt-in places at a time, and no thread is idle while
 * another has runs left. What a run says does not depend on the others.
 */
public final class ForkedRuns {
    private final int jobs;
    private final Watcher watcher;
    private final Function<PlannedRun, Optional<Followed>> followed;

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
                && one.spec().rules().equals(other.spec().rules());
    }

    /**
     * Makes the runs and writes their folders. When one fails, those under way are finished and no other is begun.
     *
     * @throws IOException if a run cannot be written
     * @throws RuntimeException whatever else stopped a run
     */
    public void run(List<PlannedRun> runs) throws InterruptedException, IOException {
        List<List<PlannedRun>> families = families(runs);
        try (WriteGate gate = new WriteGate();
                RankedTasks tasks = new RankedTasks(jobs)) {
            for (int n = 0; n < families.size(); n++) {
                int rank = n;
                List<PlannedRun> family = families.get(n);
                tasks.add(families.size() + rank, () -> {
                    Simulation warm = burnIn(family.get(0));
                    family.forEach(run -> tasks.add(rank, () -> goOn(warm, run, gate)));
                });
            }
            tasks.await();
        }
    }

    private Simulation burnIn(PlannedRun first) {
        Simulation warm = new Simulation(
                first.spec(),
                first.place(),
                first.scenario().seed(),
                first.scenario().scale(),
                first.scenario().burnIn() * Month.PER_YEAR,
                first.scenario().audit(),
                List.of(steps(first)));
        warm.run(0);
        return warm;
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
