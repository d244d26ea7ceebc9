package org.commonweal.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.commonweal.scenarios.run.Failed;
import org.commonweal.scenarios.run.Memory;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;

/**
 * Trials that one of Spark's threads carries out as they would be here.
 *
 * @param trials their texts
 * @param task what is asked of each
 * @param places from what they are read
 */
record UnitOfWork(List<String> trials, Task<?> task, Broadcast<PlaceFiles> places)
        implements Function<Integer, byte[]> {

    /** Texts go as a list that can be sent. */
    UnitOfWork {
        trials = List.copyOf(trials);
    }

    @Override
    public byte[] call(Integer only) throws IOException, InterruptedException {
        TrialReader reader = places.value().reader();
        List<Trial> read;
        synchronized (reader) {
            read = trials.stream().map(reader::of).toList();
        }
        return Outcome.write(carryOut(read, task));
    }

    private static <R> List<Outcome> carryOut(List<Trial> trials, Task<R> task)
            throws IOException, InterruptedException {
        Memory<R> found = new Memory<>();
        List<Failed> failures = new Threads(1).attempt(trials, task, found, Watcher.NOBODY);
        return trials.stream()
                .map(trial -> failures.stream()
                        .filter(failed -> failed.trial() == trial)
                        .findFirst()
                        .map(failed -> new Outcome(null, failed.reason()))
                        .orElseGet(() -> new Outcome(
                                (Serializable) found.of(List.of(trial)).get(0), null)))
                .toList();
    }
}
