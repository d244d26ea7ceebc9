package org.commonweal.scenarios.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.commonweal.scenarios.comparison.ComparedRun;
import org.commonweal.scenarios.comparison.ComparedRun.Found;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.WarmPlaces;

/**
 * Makes runs, several at a time. Places are kept warm and runs are kept, so that only what is new is run. What somebody waits
 * for takes every thread; what only makes an answer sharper leaves one of them free, if there is more than one: for the page
 * itself, and for the next who waits.
 */
final class Workers implements AutoCloseable {
    private static final int MOST_PLACES = 48;
    private static final int MOST_RUNS = 160;
    private static final long LOOK_MILLIS = 50;
    private static final int LOOKS_A_WORD = 20;
    private static final ComparedRun TASK = new ComparedRun(ComparedRun.USUALLY_FOLLOWED);

    private final WarmPlaces warm = new WarmPlaces(MOST_PLACES);
    private final Recent<String, Found> known = new Recent<>(MOST_RUNS);
    private final Stop stop = new Stop();
    private final ThreadPoolExecutor threads;
    private final Semaphore patient;

    /** How soon runs are wanted. */
    enum Haste {
        /** Somebody sees nothing before they are there. */
        NOW,
        /** They make better what is seen already. */
        LATER
    }

    /** A run that says when it has ended, or is not wanted any more. */
    private static final class Errand extends FutureTask<Found> {
        private final Runnable end;

        Errand(Callable<Found> run, Runnable end) {
            super(run);
            this.end = end;
        }

        @Override
        protected void done() {
            end.run();
        }
    }

    /** So many at a time. */
    Workers(int jobs) {
        patient = new Semaphore(Math.max(1, jobs - 1), true);
        threads = new ThreadPoolExecutor(jobs, jobs, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
            Thread thread = new Thread(work, "workshop-run");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY); // who asks for something that is there waits for no run
            return thread;
        });
    }

    /**
     * The runs of scenarios, by scenario and pair.
     *
     * @param from the first pair
     * @param to the pair after the last
     * @param haste how soon they are wanted
     * @param asked ends it
     * @param waiting is told now and then that it goes on
     * @throws org.commonweal.scenarios.run.Stopped if it was ended
     */
    List<List<Found>> make(List<Trial> scenarios, int from, int to, Haste haste, Stop asked, Waiting waiting)
            throws InterruptedException, IOException {
        List<List<Future<Found>>> made = new ArrayList<>();
        scenarios.forEach(scenario -> made.add(new ArrayList<>()));
        try {
            List<String> fingerprints =
                    scenarios.stream().map(Trial::fingerprint).toList();
            for (int pair = from; pair < to; pair++) {
                for (int s = 0; s < scenarios.size(); s++) {
                    Trial trial = scenarios.get(s).withPair(pair);
                    String hash =
                            Trial.hash(fingerprints.get(s), trial.scenario().seed());
                    made.get(s).add(begun(trial, hash, haste, asked, waiting));
                }
            }
            List<List<Found>> runs = new ArrayList<>();
            for (List<Future<Found>> scenario : made) {
                List<Found> its = new ArrayList<>();
                for (Future<Found> one : scenario) {
                    its.add(await(one, asked, waiting));
                }
                runs.add(its);
            }
            return runs;
        } finally {
            made.forEach(scenario -> scenario.forEach(one -> one.cancel(false)));
            threads.purge(); // what nobody waits for any more waits for nobody
        }
    }

    /** A run that is there, or is begun once it may be. */
    private Future<Found> begun(Trial trial, String hash, Haste haste, Stop asked, Waiting waiting)
            throws InterruptedException, IOException {
        Optional<Found> there = known.of(hash);
        if (there.isPresent()) {
            return CompletableFuture.completedFuture(there.get());
        }
        boolean waits = haste == Haste.LATER;
        for (int looks = 1; waits && !patient.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS); looks++) {
            goOn(looks, asked, waiting);
        }
        Errand errand = new Errand(() -> run(trial, hash, asked), waits ? patient::release : () -> {});
        threads.execute(errand);
        return errand;
    }

    private Found run(Trial trial, String hash, Stop asked) {
        asked.check();
        stop.check();
        Optional<Found> there = known.of(hash);
        if (there.isPresent()) {
            return there.get();
        }
        Found made = warm.run(trial, TASK, asked);
        known.keep(hash, made);
        return made;
    }

    private Found await(Future<Found> run, Stop asked, Waiting waiting) throws InterruptedException, IOException {
        for (int looks = 1; true; looks++) {
            try {
                return run.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException notYet) {
                goOn(looks, asked, waiting);
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    private void goOn(int looks, Stop asked, Waiting waiting) throws IOException {
        asked.check();
        stop.check();
        if (looks % LOOKS_A_WORD == 0) {
            waiting.waiting();
        }
    }

    /** Ends whatever is run; who waits is told that it was stopped. */
    @Override
    public void close() {
        stop.ask();
        threads.shutdownNow();
    }
}
