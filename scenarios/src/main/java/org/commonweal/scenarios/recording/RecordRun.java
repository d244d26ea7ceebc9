package org.commonweal.scenarios.recording;

import java.time.Instant;
import java.util.List;
import org.commonweal.genesis.OpeningCheck;
import org.commonweal.measure.YearBook;
import org.commonweal.results.archive.RunRecord;
import org.commonweal.scenarios.run.Probe;
import org.commonweal.scenarios.run.Task;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/**
 * Asks a run for everything that an archive keeps of it.
 *
 * @param beginsAfterBurnIn whether the tables begin with month zero
 */
public record RecordRun(boolean beginsAfterBurnIn) implements Task<RunRecord> {

    @Override
    public Probe<RunRecord> probe(Trial trial) {
        return new Recording(trial, beginsAfterBurnIn);
    }

    private static final class Recording implements Probe<RunRecord> {
        private final Trial trial;
        private final boolean forked;
        private final Instant started = Instant.now();
        private final Recorder recorder = new Recorder();

        Recording(Trial trial, boolean forked) {
            this.trial = trial;
            this.forked = forked;
        }

        @Override
        public void opened(List<OpeningCheck> checks) {
            recorder.opened(checks);
        }

        @Override
        public void monthClosed(Month month, double[] values) {
            recorder.monthClosed(month, values);
        }

        @Override
        public void yearClosed(YearBook year) {
            recorder.yearClosed(year);
        }

        @Override
        public RunRecord result() {
            return recorder.record(Passports.of(trial, recorder.opening(), forked, started));
        }
    }
}
