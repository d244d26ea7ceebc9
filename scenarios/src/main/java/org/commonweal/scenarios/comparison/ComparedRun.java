package org.commonweal.scenarios.comparison;

import java.util.List;
import java.util.Optional;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.measure.YearBook;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.results.compare.PoundTrace;
import org.commonweal.scenarios.recording.RecordRun;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.trace.FollowPound;
import org.commonweal.scenarios.trace.Followed;
import org.commonweal.scenarios.trace.Forms;
import org.commonweal.scenarios.trace.Question;
import org.commonweal.scenarios.trace.TracedPayer;
import org.commonweal.time.Month;

/**
 * Asks a run for what a comparison keeps of it: everything from month zero on, and in the first pairs, with legal forms
 * as they are and with no differences between them, where the anchors' money goes from the middle of the run.
 *
 * @param followedPairs in how many pairs the money is followed
 */
public record ComparedRun(int followedPairs) implements Task<ComparedRun.Found> {
    /** In how many pairs money is usually followed. */
    public static final int USUALLY_FOLLOWED = 2;

    /**
     * What a run is kept as.
     *
     * @param run its tables and passport
     * @param pound where the money went, if it was followed
     */
    public record Found(RunRecord run, Optional<PoundTrace> pound) {}

    @Override
    public boolean beginsAfterBurnIn() {
        return true;
    }

    @Override
    public Probe<Found> probe(Trial trial) {
        Probe<RunRecord> recording = new RecordRun(true).probe(trial);
        Optional<Probe<Optional<Followed>>> following =
                question(trial).map(question -> new FollowPound(question).probe(trial));
        return new Both(recording, following);
    }

    private Optional<Question> question(Trial trial) {
        int months = trial.monthsAfterBurnIn();
        if (trial.pair() >= followedPairs || months == 0 || Forms.of(trial).isEmpty()) {
            return Optional.empty();
        }
        int horizon = Math.min(Question.USUAL_HORIZON, months - months / 2 - 1);
        TracedPayer anchors = TracedPayer.named("anchors", trial.place(), "");
        return Optional.of(new Question(anchors, new Month(months / 2), horizon));
    }

    private record Both(Probe<RunRecord> recording, Optional<Probe<Optional<Followed>>> following)
            implements Probe<Found> {

        @Override
        public void opened(List<OpeningCheck> checks) {
            recording.opened(checks);
        }

        @Override
        public void begins(LiveRun run) {
            following.ifPresent(probe -> probe.begins(run));
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            recording.monthClosed(month, values);
        }

        @Override
        public void yearClosed(YearBook year) {
            recording.yearClosed(year);
        }

        @Override
        public Found result() {
            return new Found(
                    recording.result(), following.flatMap(Probe::result).map(Followed::trace));
        }
    }
}
