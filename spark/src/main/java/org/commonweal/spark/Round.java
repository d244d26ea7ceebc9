package org.commonweal.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/**
 * Trials that are carried out together: each unit is a job of Spark by itself, so that one which nobody can carry out
 * takes no other with it. What they find is kept, and told, from here.
 *
 * @param <R> what is found out
 */
final class Round<R> {
    private static final long BETWEEN_LOOKS = 50;

    private final JavaSparkContext spark;
    private final Stop stop;
    private final Broadcast<PlaceFiles> places;
    private final Task<R> task;
    private final Archive<R> archive;
    private final Watcher watcher;
    private final boolean whateverFails;
    private final List<Failed> failures = new ArrayList<>();

    /** @param whateverFails whether the others go on when one fails */
    Round(
            JavaSparkContext spark,
            Stop stop,
            Broadcast<PlaceFiles> places,
            Task<R> task,
            Archive<R> archive,
            Watcher watcher,
            boolean whateverFails) {
        this.spark = spark;
        this.stop = stop;
        this.places = places;
        this.task = task;
        this.archive = archive;
        this.watcher = watcher;
        this.whateverFails = whateverFails;
    }

    /**
     * Carries them out.
     *
     * @return those that failed, as they did
     * @throws Stopped if it was asked to stop
     * @throws IllegalStateException if Spark is gone
     */
    List<Failed> run(Collection<List<Trial>> units) throws InterruptedException {
        Map<List<Trial>, JavaFutureAction<List<byte[]>>> open = new LinkedHashMap<>();
        try {
            spark.setJobGroup("commonweal", "Commonweal", true);
            for (List<Trial> unit : units) {
                List<String> texts = unit.stream().map(Trial::text).toList();
                open.put(
                        unit,
                        spark.parallelize(List.of(0), 1)
                                .map(new UnitOfWork(texts, task, places))
                                .collectAsync());
            }
            while (!open.isEmpty() && (whateverFails || failures.isEmpty())) {
                stop.check();
                look(open);
                Thread.sleep(BETWEEN_LOOKS);
            }
        } finally {
            open.values().forEach(job -> job.cancel(true));
        }
        return failures;
    }

    private void look(Map<List<Trial>, JavaFutureAction<List<byte[]>>> open) throws InterruptedException {
        Iterator<Map.Entry<List<Trial>, JavaFutureAction<List<byte[]>>>> jobs =
                open.entrySet().iterator();
        while (jobs.hasNext()) {
            Map.Entry<List<Trial>, JavaFutureAction<List<byte[]>>> job = jobs.next();
            if (job.getValue().isDone()) {
                take(job.getKey(), job.getValue());
                jobs.remove();
            }
        }
    }

    private void take(List<Trial> unit, JavaFutureAction<List<byte[]>> job) throws InterruptedException {
        try {
            List<Outcome> outcomes = Outcome.read(job.get().get(0));
            monthsClosed(unit.get(0), -unit.get(0).burnInMonths(), 0);
            for (int i = 0; i < unit.size(); i++) {
                take(unit.get(i), outcomes.get(i));
            }
        } catch (ExecutionException given) {
            if (spark.sc().isStopped()) {
                throw new IllegalStateException(given.getCause()); // no trial's fault
            }
            unit.forEach(trial -> failed(trial, given.getCause()));
        }
    }

    @SuppressWarnings("unchecked") // the task that was sent finds out what it finds out here
    private void take(Trial trial, Outcome outcome) {
        if (outcome.failure() != null) {
            failed(trial, outcome.failure());
            return;
        }
        monthsClosed(trial, 0, trial.monthsAfterBurnIn());
        try {
            archive.keep(trial, (R) outcome.found());
            watcher.ended(trial);
        } catch (Stopped asked) {
            throw asked;
        } catch (IOException | RuntimeException reason) {
            failed(trial, reason);
        }
    }

    /** Months are told of when they have come from elsewhere. */
    private void monthsClosed(Trial trial, int from, int to) {
        for (int month = from; month < to; month++) {
            watcher.monthClosed(trial, new Month(month));
        }
    }

    private void failed(Trial trial, Throwable reason) {
        failures.add(new Failed(trial, reason));
        if (whateverFails) {
            watcher.failed(trial, reason);
        }
    }
}
