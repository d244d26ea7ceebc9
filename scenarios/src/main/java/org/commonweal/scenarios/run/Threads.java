package org.commonweal.scenarios.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * Carries out trials in threads of this program. Trials that go on from a burnt-in place do so before another place is
 * burnt in: so there are few burnt-in places at a time, and no thread is idle while another has trials left.
 */
public final class Threads implements Engine {
    private final int jobs;
    private final Stop stop;

    /** What is done about a trial that failed. */
    @FunctionalInterface
    private interface OnFailure {
        void failed(Trial trial, Throwable reason) throws IOException;
    }

    /**
     * Carries out up to {@code jobs} trials at a time, from 1.
     *
     * @param stop what stops them
     */
    public Threads(int jobs, Stop stop) {
        this.jobs = jobs;
        this.stop = stop;
    }

    /** Carries out up to {@code jobs} trials at a time, from 1. */
    public Threads(int jobs) {
        this(jobs, new Stop());
    }

    @Override
    public void stop() {
        stop.ask();
    }

    @Override
    public <R> void carryOut(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException {
        new Round<>(task, archive, watcher, (trial, reason) -> RankedTasks.rethrow(reason)).run(trials);
    }

    @Override
    public <R> List<Failed> attempt(List<Trial> trials, Task<R> task, Archive<R> archive, Watcher watcher)
            throws InterruptedException, IOException {
        List<Failed> failures = Collections.synchronizedList(new ArrayList<>());
        OnFailure noted = (trial, reason) -> {
            failures.add(new Failed(trial, reason));
            watcher.failed(trial, reason);
        };
        new Round<>(task, archive, watcher, noted).run(trials);
        failures.sort(Comparator.comparingInt(failure -> trials.indexOf(failure.trial())));
        return failures;
    }

    /** Trials that are carried out together. */
    private final class Round<R> {
        private final Task<R> task;
        private final Archive<R> archive;
        private final Watcher watcher;
        private final OnFailure onFailure;
        private final Runner runner;
        private final Stop stopOfRound = stop.ofPart();

        Round(Task<R> task, Archive<R> archive, Watcher watcher, OnFailure onFailure) {
            this.task = task;
            this.archive = archive;
            this.watcher = watcher;
            this.onFailure = onFailure;
            runner = new Runner(stopOfRound, watcher);
        }

        void run(List<Trial> trials) throws InterruptedException, IOException {
            List<Trial> missing = archive.missing(trials);
            try (RankedTasks tasks = new RankedTasks(jobs)) {
                if (task.beginsAfterBurnIn()) {
                    addFamilies(Families.of(missing), tasks);
                } else {
                    missing.forEach(trial -> tasks.add(0, () -> attempt(trial, () -> runner.run(trial, task))));
                }
                try {
                    tasks.await();
                } catch (InterruptedException impatient) {
                    stopOfRound.ask();
                    throw impatient;
                }
            }
        }

        private void addFamilies(Collection<List<Trial>> families, RankedTasks tasks) {
            int number = 0;
            for (List<Trial> family : families) {
                int rank = number++;
                tasks.add(families.size() + rank, () -> burnIn(family, rank, tasks));
            }
        }

        private void burnIn(List<Trial> family, int rank, RankedTasks tasks) throws IOException {
            LiveRun warm;
            try {
                warm = runner.burnIn(family.get(0));
            } catch (Stopped asked) {
                throw asked;
            } catch (RuntimeException | Error reason) {
                for (Trial trial : family) {
                    onFailure.failed(trial, reason);
                }
                return;
            }
            family.forEach(trial -> tasks.add(rank, () -> attempt(trial, () -> runner.goOn(warm, trial, task))));
        }

        private void attempt(Trial trial, Supplier<R> run) throws IOException {
            try {
                archive.keep(trial, run.get());
                watcher.ended(trial);
            } catch (Stopped asked) {
                throw asked;
            } catch (IOException | RuntimeException | Error reason) {
                onFailure.failed(trial, reason);
            }
        }
    }
}
