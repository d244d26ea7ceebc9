package org.commonweal.scenarios.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.commonweal.results.archive.ArchiveException;
import org.commonweal.results.batch.BatchPassport;
import org.commonweal.results.batch.BatchStore;
import org.commonweal.results.batch.Failure;
import org.commonweal.results.batch.PlanFiles;
import org.commonweal.results.batch.RunKey;
import org.commonweal.results.batch.Share;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.recording.Machine;
import org.commonweal.scenarios.recording.YearMeans;
import org.commonweal.scenarios.run.Archive;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/**
 * Makes the runs of an experiment that its folder does not hold yet. Runs that fail are noted with their reason and the
 * others go on; what has ended is kept, however the program ends.
 */
public final class BatchStudy implements AutoCloseable {
    /** So many runs are planned ahead: enough for few seeds to be burnt in twice, few enough for little memory... */
    private static final int AHEAD = 256;
    /** ...and for each that is made at a time so many, so that hardly anybody is idle at the end of a round. */
    private static final int AHEAD_PER_JOB = 16;

    private final Path folder;
    private final BatchPlan plan;
    private final Share share;
    private final BatchStore store;
    private final Map<String, String> failures = new LinkedHashMap<>();
    private final Spent spent = new Spent();

    /** Is told how far a batch is. */
    public interface Progress extends Watcher {
        /** So many runs are to be made, of so many months. */
        default void begins(Effort missing) {}
    }

    /**
     * Claims the folder of an experiment, repairs what is damaged in it, and writes the plan if it is another than before.
     *
     * @param folder its folder, there or to be
     * @param share what this program makes of it
     * @throws ArchiveException if something else stands there
     * @throws org.commonweal.results.folder.AtWorkException if another program makes the same share
     * @throws IOException if something cannot be read or written
     */
    public BatchStudy(Path folder, BatchPlan plan, Share share) throws IOException {
        this.folder = folder;
        this.plan = plan;
        this.share = share;
        BatchPassport passport = plan.passport();
        PlanFiles.checkFolder(folder);
        Files.createDirectories(folder);
        store = new BatchStore(folder, share, KeptMeans.shape(passport.years()), plan.runs());
        try {
            if (!PlanFiles.isThere(folder, passport)) {
                PlanFiles.write(folder, share, passport, plan.files());
            }
        } catch (IOException | RuntimeException refused) {
            store.close();
            throw refused;
        }
    }

    /** What was damaged and is made again, a sentence each without its full stop. */
    public List<String> repairs() {
        return store.repairs();
    }

    /**
     * What the missing runs would take, before anything is written or claimed.
     *
     * @throws IOException if what is there cannot be read
     */
    public static Effort effort(Path folder, BatchPlan plan, Share share, int jobs) throws IOException {
        PlanFiles.checkFolder(folder);
        Set<Long> held = BatchStore.runs(folder);
        return effort(plan, share, held::contains, jobs);
    }

    private static Effort effort(BatchPlan plan, Share share, LongPredicate held, int jobs) {
        Effort all = Effort.NOTHING;
        for (Iterator<BatchPlan.Run> runs = plan.missing(share, held).iterator(); runs.hasNext(); ) {
            List<Trial> ahead = next(runs, jobs).values().stream().toList();
            all = all.plus(Effort.ofForks(ahead, jobs, Effort.Kept.YEARS));
        }
        return all;
    }

    private static Map<Long, Trial> next(Iterator<BatchPlan.Run> runs, int jobs) {
        int most = Math.max(AHEAD, jobs * AHEAD_PER_JOB);
        Map<Long, Trial> next = new LinkedHashMap<>();
        while (runs.hasNext() && next.size() < most) {
            BatchPlan.Run run = runs.next();
            next.put(run.key(), run.trial());
        }
        return next;
    }

    /**
     * Makes what is missing.
     *
     * @param jobs how many runs the engine makes at a time
     * @throws Stopped if it was stopped; what has ended stays
     * @throws ArchiveException if the disk has no room for it
     * @throws IOException if something cannot be written; what has ended stays
     */
    public void make(Engine engine, int jobs, Progress progress) throws InterruptedException, IOException {
        Effort missing = effort(plan, share, store::holds, jobs);
        Machine.checkRoom(folder, missing);
        progress.begins(missing);
        for (Iterator<BatchPlan.Run> runs = plan.missing(share, store::holds).iterator(); runs.hasNext(); ) {
            Map<Long, Trial> ahead = next(runs, jobs);
            Round round = new Round(ahead, engine, progress);
            try {
                engine.attempt(List.copyOf(ahead.values()), new YearMeans(), round, round.watcher());
            } catch (Stopped asked) {
                round.check();
                throw asked;
            }
            round.check();
        }
        store.seal();
    }

    /** The runs that failed, by their keys, with their reasons. */
    public Map<String, String> failures() {
        return new TreeMap<>(failures);
    }

    /** Processor time of the runs, if they were made in threads of this program [s]. */
    public double runSeconds() {
        return spent.runSeconds();
    }

    /** Processor time of keeping them as they ended [s]. */
    public double keepingSeconds() {
        return spent.keepingSeconds();
    }

    /** Runs that are carried out together. When one cannot be written, no other could be: all stop. */
    private final class Round implements Archive<double[][]> {
        private final Map<Trial, Long> keys = new IdentityHashMap<>();
        private final Engine engine;
        private final Progress progress;
        private volatile IOException unwritable;

        Round(Map<Long, Trial> runs, Engine engine, Progress progress) {
            runs.forEach((key, trial) -> keys.put(trial, key));
            this.engine = engine;
            this.progress = progress;
        }

        @Override
        public boolean holds(Trial trial) {
            return store.holds(keys.get(trial));
        }

        @Override
        public void keep(Trial trial, double[][] means) throws IOException {
            spent.begins();
            try {
                store.keep(keys.get(trial), KeptMeans.of(trial, means));
            } catch (IOException problem) {
                giveUp(problem);
                throw problem;
            } finally {
                spent.ends();
            }
        }

        private void giveUp(IOException problem) {
            unwritable = problem;
            engine.stop();
        }

        void check() throws IOException {
            if (unwritable != null) {
                throw unwritable;
            }
        }

        Watcher watcher() {
            return new Watcher() {
                @Override
                public void monthClosed(Trial trial, Month month) {
                    progress.monthClosed(trial, month);
                }

                @Override
                public void ended(Trial trial) {
                    progress.ended(trial);
                }

                @Override
                public void failed(Trial trial, Throwable reason) {
                    if (unwritable == null) {
                        note(trial, reason);
                        progress.failed(trial, reason);
                    }
                }
            };
        }

        private void note(Trial trial, Throwable reason) {
            Failure failure = new Failure(RunKey.text(keys.get(trial)), trial.title() + ": " + words(reason));
            try {
                synchronized (failures) {
                    failures.put(failure.run(), failure.reason());
                    store.fail(failure);
                }
            } catch (IOException problem) {
                giveUp(problem);
            }
        }
    }

    /** Why a run failed, in a line. */
    private static String words(Throwable reason) {
        String message = reason.getMessage() == null
                ? ""
                : reason.getMessage().replaceAll("\\s+", " ").strip();
        boolean told = reason instanceof BadInput;
        return told ? message : reason.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
