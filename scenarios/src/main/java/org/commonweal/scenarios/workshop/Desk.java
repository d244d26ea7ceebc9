package org.commonweal.scenarios.workshop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.compare.Comparing;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan;
import org.commonweal.results.report.ShellWord;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.ComparisonPlans;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.recording.RecordRun;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.WarmPlaces;
import org.commonweal.scenarios.scenario.ScenarioReader;

/**
 * Answers choices: first of two pairs of runs, then of more, as they are made. Places are kept warm and runs are kept, so
 * that only what a choice changes is run. Any number of threads may ask.
 */
public final class Desk implements AutoCloseable {
    /** What the file of a choice is called where a command names it. */
    public static final String FILE = Choice.NAME + ".yaml";

    private static final int MOST_PLACES = 48;
    private static final int MOST_RUNS = 160;
    private static final int FEWEST_PAIRS = 2;
    private static final int ONE_BY_ONE = 4;
    private static final int NO_STEP = 1;
    private static final RecordRun TASK = new RecordRun(true);

    private final Frame frame;
    private final Dials dials;
    private final List<String> places;
    private final ChosenTrials trials;
    private final WarmPlaces warm = new WarmPlaces(MOST_PLACES);
    private final KnownRuns known = new KnownRuns(MOST_RUNS);
    private final Stop stop = new Stop();
    private final ExecutorService workers;

    /** A question that is being answered. */
    private record Asked(ComparisonDesign design, ComparisonPlan plan) {
        List<Trial> scenarios() {
            return design.variants().get(0).scenarios();
        }
    }

    /** Answers with so many runs at a time. */
    public Desk(Frame frame, int jobs) {
        this.frame = frame;
        ScenarioReader library = new ScenarioReader(Home.library());
        dials = Dials.of(library);
        places = PlaceReader.names(Home.places());
        trials = new ChosenTrials(library, frame);
        workers = Executors.newFixedThreadPool(jobs, work -> {
            Thread thread = new Thread(work, "workshop-run");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** What can be set. */
    public Dials dials() {
        return dials;
    }

    /** The places that there are. */
    public List<String> places() {
        return places;
    }

    /** How large and long runs are. */
    public Frame frame() {
        return frame;
    }

    /** The scale of the runs of a choice. @throws org.commonweal.scenarios.BadInput if the choice cannot be used */
    public double scale(Choice choice) {
        return trials.design(choice).baseline().scenario().scale();
    }

    /** The command that makes an answer of so many pairs again, with the choice in {@link #FILE}. */
    public String command(Choice choice, int pairs) {
        return ShellWord.of(choice.command(FILE, scale(choice), frame, pairs));
    }

    /**
     * Answers a choice, again and again until there are as many pairs as there will be.
     *
     * @param asked ends it
     * @throws org.commonweal.scenarios.BadInput if the choice cannot be used
     * @throws Stopped if it was ended
     * @throws IOException if nobody listens any more
     */
    public void answer(Choice choice, Stop asked, Listener listener) throws InterruptedException, IOException {
        Asked question = asked(choice);
        int pairs = Math.min(FEWEST_PAIRS, frame.mostPairs());
        while (true) {
            List<List<RunRecord>> runs = make(question, pairs, asked, listener);
            listener.told(Told.of(compared(question, pairs, runs), frame.mostPairs()));
            if (pairs >= frame.mostPairs()) {
                return;
            }
            pairs = Math.min(frame.mostPairs(), pairs < ONE_BY_ONE ? pairs + NO_STEP : pairs + pairs / FEWEST_PAIRS);
        }
    }

    /** Makes the place of a choice ready for so many pairs. @param asked ends it */
    public void prepare(Choice choice, int pairs, Stop asked) throws InterruptedException, IOException {
        Asked question = asked(choice);
        for (int pair = 0; pair < pairs; pair += FEWEST_PAIRS) {
            make(question.scenarios().subList(0, 1), pair, Math.min(pairs, pair + FEWEST_PAIRS), asked, null);
        }
    }

    /** The comparison of a choice over so many pairs, of runs that may have been made already. */
    public Comparison comparison(Choice choice, int pairs, Stop asked) throws InterruptedException, IOException {
        Asked question = asked(choice);
        return compared(question, pairs, make(question, pairs, asked, null));
    }

    private Asked asked(Choice choice) {
        ComparisonDesign design = trials.design(choice);
        return new Asked(
                design, ComparisonPlans.of(design, frame.years(), List.of(), command(choice, frame.mostPairs())));
    }

    private static Comparison compared(Asked question, int pairs, List<List<RunRecord>> runs) {
        return Comparing.inMemory(question.plan().withPairs(pairs), runs);
    }

    private List<List<RunRecord>> make(Asked question, int pairs, Stop asked, Listener listener)
            throws InterruptedException, IOException {
        return make(question.scenarios(), 0, pairs, asked, listener);
    }

    /** The runs by scenario and pair; listeners are told now and then that it goes on. */
    private List<List<RunRecord>> make(List<Trial> scenarios, int from, int pairs, Stop asked, Listener listener)
            throws InterruptedException, IOException {
        List<List<Future<RunRecord>>> made = new ArrayList<>();
        scenarios.forEach(scenario -> made.add(new ArrayList<>()));
        try {
            List<String> fingerprints =
                    scenarios.stream().map(Trial::fingerprint).toList();
            for (int pair = from; pair < pairs; pair++) {
                for (int s = 0; s < scenarios.size(); s++) {
                    Trial trial = scenarios.get(s).withPair(pair);
                    String hash =
                            Trial.hash(fingerprints.get(s), trial.scenario().seed());
                    made.get(s).add(workers.submit(() -> run(trial, hash, asked)));
                }
            }
            List<List<RunRecord>> runs = new ArrayList<>();
            for (List<Future<RunRecord>> scenario : made) {
                List<RunRecord> its = new ArrayList<>();
                for (Future<RunRecord> one : scenario) {
                    its.add(await(one, asked, listener));
                }
                runs.add(its);
            }
            return runs;
        } finally {
            made.forEach(scenario -> scenario.forEach(one -> one.cancel(false)));
        }
    }

    private RunRecord run(Trial trial, String hash, Stop asked) {
        asked.check();
        stop.check();
        Optional<RunRecord> there = known.of(hash);
        if (there.isPresent()) {
            return there.get();
        }
        RunRecord made = warm.run(trial, TASK, asked);
        known.keep(hash, made);
        return made;
    }

    private RunRecord await(Future<RunRecord> run, Stop asked, Listener listener)
            throws InterruptedException, IOException {
        while (true) {
            try {
                return run.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException notYet) {
                asked.check();
                stop.check();
                if (listener != null) {
                    listener.waiting();
                }
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof RuntimeException reason) {
                    throw reason;
                }
                throw new IllegalStateException(failed.getCause());
            }
        }
    }

    /** Ends whatever is run; who waits for an answer is told that it was stopped. */
    @Override
    public void close() {
        stop.ask();
        workers.shutdownNow();
    }
}
