package org.commonweal.scenarios.workshop;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.compare.Comparing;
import org.commonweal.results.compare.Comparison;
import org.commonweal.results.compare.ComparisonPlan;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.results.report.ShellWord;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.comparison.ComparedRun.Found;
import org.commonweal.scenarios.comparison.ComparisonDesign;
import org.commonweal.scenarios.comparison.ComparisonPlans;
import org.commonweal.scenarios.place.PlaceReader;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Stopped;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.scenario.ScenarioReader;
import org.commonweal.scenarios.workshop.Workers.Haste;

/**
 * Answers choices: first of two pairs of runs, then of more, as they are made. Places are kept warm and runs are kept, so
 * that only what a choice changes is run. Any number of threads may ask.
 */
public final class Desk implements AutoCloseable {
    /** What the file of a choice is called where a command names it. */
    public static final String FILE = Choice.NAME + ".yaml";

    /** Of how many pairs a first answer is. */
    public static final int FEWEST_PAIRS = 2;

    private static final int MOST_QUESTIONS = 100;
    private static final int ONE_BY_ONE = 4;
    private static final int NO_STEP = 1;
    private static final int LARGER = 2;
    private static final int LARGER_PAIRS = 6;
    private static final Duration SEARCH = Duration.ofSeconds(90);
    private static final Waiting NOBODY = () -> {};

    private final Frame frame;
    private final Dials dials;
    private final List<String> places;
    private final ChosenTrials trials;
    private final Recent<Choice, Asked> questions = new Recent<>(MOST_QUESTIONS);
    private final Workers workers;

    /** A question that is being answered. */
    private record Asked(Choice choice, ComparisonDesign design, ComparisonPlan plan) {
        List<Trial> scenarios() {
            return design.variants().get(0).scenarios();
        }

        double scale() {
            return design.baseline().scenario().scale();
        }
    }

    /** Answers with so many runs at a time. */
    public Desk(Frame frame, int jobs) {
        this.frame = frame;
        ScenarioReader library = new ScenarioReader(Home.library());
        dials = Dials.of(library);
        places = PlaceReader.names(Home.places());
        trials = new ChosenTrials(library, frame);
        workers = new Workers(jobs);
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
        return command(choice, pairs, scale(choice));
    }

    /** The same of another size of the place. */
    public String command(Choice choice, int pairs, double scale) {
        return ShellWord.of(choice.command(FILE, scale, frame, pairs));
    }

    /**
     * Answers a choice, again and again until there are as many pairs as there will be.
     *
     * @param from of how many pairs the first answer is, where that is not too many or too few
     * @param asked ends it
     * @throws org.commonweal.scenarios.BadInput if the choice cannot be used
     * @throws Stopped if it was ended
     * @throws IOException if nobody listens any more
     */
    public void answer(Choice choice, int from, Stop asked, Listener<Told> listener)
            throws InterruptedException, IOException {
        answer(asked(choice), from, frame.mostPairs(), Haste.NOW, asked, listener);
    }

    /**
     * Answers a choice again, of fewer pairs in a larger copy of the place: how far it is from the first answer is the error
     * of a small copy.
     *
     * @param asked ends it
     * @throws Stopped if it was ended
     * @throws IOException if nobody listens any more
     */
    public void enlarge(Choice choice, Stop asked, Listener<Told> listener) throws InterruptedException, IOException {
        answer(
                asked(trials.larger(choice, LARGER), choice),
                FEWEST_PAIRS,
                Math.min(LARGER_PAIRS, frame.mostPairs()),
                Haste.LATER,
                asked,
                listener);
    }

    private void answer(Asked question, int from, int most, Haste first, Stop asked, Listener<Told> listener)
            throws InterruptedException, IOException {
        int pairs = Math.min(Math.max(FEWEST_PAIRS, from), most);
        for (Haste haste = first; true; haste = Haste.LATER) {
            List<List<Found>> runs = make(question, pairs, haste, asked, listener);
            listener.told(Told.of(compared(question, pairs, runs), most));
            if (pairs >= most) {
                return;
            }
            pairs = Math.min(most, pairs < ONE_BY_ONE ? pairs + NO_STEP : pairs + pairs / FEWEST_PAIRS);
        }
    }

    /** Makes the place of a choice ready for so many pairs. @param asked ends it */
    public void prepare(Choice choice, int pairs, Stop asked) throws InterruptedException, IOException {
        Asked question = asked(choice);
        for (int pair = 0; pair < pairs; pair += FEWEST_PAIRS) {
            workers.make(
                    question.scenarios().subList(0, 1),
                    pair,
                    Math.min(pairs, pair + FEWEST_PAIRS),
                    pair == 0 ? Haste.NOW : Haste.LATER,
                    asked,
                    NOBODY);
        }
    }

    /** The comparison of a choice over so many pairs, of runs that may have been made already. */
    public Comparison comparison(Choice choice, int pairs, Stop asked) throws InterruptedException, IOException {
        Asked question = asked(choice);
        return compared(question, pairs, make(question, pairs, Haste.NOW, asked, NOBODY));
    }

    /** What can be moved while somebody looks for what it would take: keys of dials, and names of mixes. */
    public List<String> sizings() {
        return Sizing.names(dials);
    }

    /**
     * Looks for the size of something that reaches an aim, beside what is chosen otherwise; ends by itself.
     *
     * @param vary one of {@link #sizings}
     * @param asked ends it earlier
     * @throws org.commonweal.scenarios.BadInput if the choice cannot be used, or leaves what is moved no room
     * @throws Stopped if it was ended
     * @throws IOException if nobody listens any more
     */
    public void search(Choice choice, String vary, Aim aim, Stop asked, Listener<Sought> listener)
            throws InterruptedException, IOException {
        long end = System.nanoTime() + SEARCH.toNanos();
        Seeking.Measuring measuring = (tried, from, to) -> {
            Asked question = asked(tried);
            List<List<Found>> runs = workers.make(question.scenarios(), from, to, Haste.LATER, asked, listener);
            return Comparing.effects(question.plan().withPairs(to - from), records(runs)).stream()
                    .filter(effect -> effect.indicator().equals(aim.indicator()))
                    .findFirst()
                    .orElseThrow()
                    .alone();
        };
        Sizing sizing = Sizing.of(vary, choice, dials);
        new Seeking(sizing, aim, measuring, listener, () -> System.nanoTime() - end > 0).find();
    }

    private Asked asked(ComparisonDesign design, Choice choice) {
        return new Asked(choice, design, ComparisonPlans.of(design, frame.years(), List.of(), ""));
    }

    private Asked asked(Choice choice) {
        return questions.of(choice).orElseGet(() -> {
            Asked question = asked(trials.design(choice), choice);
            questions.keep(choice, question);
            return question;
        });
    }

    private Comparison compared(Asked question, int pairs, List<List<Found>> runs) {
        List<PoundTrace> followed = runs.stream()
                .flatMap(List::stream)
                .flatMap(found -> found.pound().stream())
                .toList();
        ComparisonPlan made = question.plan().withPairs(pairs).by(command(question.choice(), pairs, question.scale()));
        return Comparing.inMemory(made, records(runs), followed);
    }

    private static List<List<RunRecord>> records(List<List<Found>> runs) {
        return runs.stream()
                .map(scenario -> scenario.stream().map(Found::run).toList())
                .toList();
    }

    private List<List<Found>> make(Asked question, int pairs, Haste haste, Stop asked, Waiting waiting)
            throws InterruptedException, IOException {
        return workers.make(question.scenarios(), 0, pairs, haste, asked, waiting);
    }

    /** Ends whatever is run; who waits for an answer is told that it was stopped. */
    @Override
    public void close() {
        workers.close();
    }
}
