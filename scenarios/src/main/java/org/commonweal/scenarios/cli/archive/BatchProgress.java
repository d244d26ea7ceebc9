package org.commonweal.scenarios.cli.archive;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.scenarios.batch.BatchStudy;
import org.commonweal.scenarios.recording.Effort;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.time.Month;

/** How far a batch is: a line every now and then, however many runs it has. */
final class BatchProgress implements BatchStudy.Progress {
    private static final Duration BETWEEN = Duration.ofSeconds(10);
    private static final double SECONDS_PER_MINUTE = 60;

    private final boolean quiet;
    private final PrintWriter err;
    private final Instant begun = Instant.now();
    private Instant told = begun;
    private Effort all = Effort.NOTHING;
    private long months;
    private int ended;
    private int failed;

    BatchProgress(boolean quiet, PrintWriter err) {
        this.quiet = quiet;
        this.err = err;
    }

    @Override
    public void begins(Effort missing) {
        all = missing;
        tell(missing.runs() == 0 ? "No run is missing" : Amount.count(missing.runs(), "run", "runs") + " to make");
    }

    @Override
    public synchronized void monthClosed(Trial trial, Month month) {
        months++;
        if (Duration.between(told, Instant.now()).compareTo(BETWEEN) >= 0) {
            tell();
        }
    }

    @Override
    public synchronized void ended(Trial trial) {
        ended++;
        if (ended + failed == all.runs()) {
            tell();
        }
    }

    @Override
    public synchronized void failed(Trial trial, Throwable reason) {
        failed++;
        tell(trial.title() + " failed");
    }

    /**
     * Says what the runs cost and what all else did; nothing if none was made.
     *
     * @param runs processor time of the runs [s]
     * @param rest that of planning, keeping and ending them [s]
     */
    void spent(double runs, double rest) {
        if (runs > 0) {
            tell(String.format(Locale.ROOT, "Processor time of the runs %.1f s", runs)
                    + "; planning and keeping them took " + Amount.level(rest / runs, Unit.SHARE) + " of that");
        }
    }

    private void tell() {
        told = Instant.now();
        double minutes = Math.max(1e-3, Duration.between(begun, told).toMillis() / (1000 * SECONDS_PER_MINUTE));
        String pace = ended == 0 ? "" : String.format(Locale.ROOT, ", %.1f a minute", ended / minutes);
        boolean knows = months >= Month.PER_YEAR;
        double share = Math.min(1, (double) months / Math.max(1, all.months()));
        long left = Math.round(minutes * (1 - share) / share);
        tell((ended + failed) + " of " + all.runs() + " runs" + (failed == 0 ? "" : ", " + failed + " failed") + pace
                + (left == 0 || !knows ? "" : ", about " + Amount.count((int) left, "minute", "minutes") + " left"));
    }

    private void tell(String line) {
        if (!quiet) {
            err.println(line + ".");
            err.flush();
        }
    }
}
