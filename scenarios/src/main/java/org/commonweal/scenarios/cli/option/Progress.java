package org.commonweal.scenarios.cli.option;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.commonweal.results.number.Amount;
import org.commonweal.scenarios.cli.text.Terminal;
import org.commonweal.scenarios.run.Families;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/**
 * How far the runs are: a bar on a terminal, a line for each year into a pipe or file, nothing when it is to be quiet.
 */
public final class Progress {
    private static final int BAR_WIDTH = 90;
    private static final int REFRESH_MILLISECONDS = 500;

    private Progress() {}

    /** The kind that suits where standard error goes. */
    public static Watcher of(List<Trial> runs, boolean quiet, PrintWriter err) {
        if (quiet) {
            return Watcher.NOBODY;
        }
        return Terminal.isThere() ? new Bar(runs.size(), months(runs)) : new Lines(err, runs);
    }

    /** The kind for many short runs: a bar, or a line for each run that has ended. */
    public static Watcher ofMany(List<Trial> runs, boolean quiet, PrintWriter err) {
        return ofMany(runs, months(runs), quiet, err);
    }

    /** The kind for runs that share burn-ins. */
    public static Watcher ofForks(List<Trial> runs, boolean quiet, PrintWriter err) {
        return ofMany(runs, Families.months(runs), quiet, err);
    }

    private static Watcher ofMany(List<Trial> runs, long months, boolean quiet, PrintWriter err) {
        if (quiet) {
            return Watcher.NOBODY;
        }
        return Terminal.isThere() ? new Bar(runs.size(), months) : new Ends(err, runs.size());
    }

    private static long months(List<Trial> runs) {
        return runs.stream().mapToLong(Trial::months).sum();
    }

    /** The time that is left when some have taken so long, in words behind a comma; nothing of less than a minute. */
    static String left(Duration taken, int done, int missing) {
        long minutes = taken.multipliedBy(missing).dividedBy(done).toMinutes();
        return minutes == 0 ? "" : ", about " + Amount.count((int) minutes, "minute", "minutes") + " left";
    }

    /** One bar for the months of all runs, with the time left. */
    private static final class Bar implements Watcher {
        private final ProgressBar bar;
        private boolean closed;

        Bar(int runs, long months) {
            bar = new ProgressBarBuilder()
                    .setTaskName(runs == 1 ? "Simulating" : runs + " runs")
                    .setInitialMax(months)
                    .setUnit(" months", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(REFRESH_MILLISECONDS)
                    .setConsumer(new ConsoleProgressBarConsumer(System.err, BAR_WIDTH))
                    .build();
        }

        @Override
        public void monthClosed(Trial run, Month month) {
            bar.step();
        }

        @Override
        public void close() {
            if (!closed) {
                closed = true;
                bar.close();
            }
        }
    }

    /** A line for each year that has closed. */
    private static final class Lines implements Watcher {
        private final PrintWriter err;
        private final boolean several;
        private final Instant begun = Instant.now();
        private final int months;
        private int closed;

        Lines(PrintWriter err, List<Trial> runs) {
            this.err = err;
            this.several = runs.size() > 1;
            this.months = (int) months(runs);
        }

        @Override
        public synchronized void monthClosed(Trial run, Month month) {
            closed++;
            if (month.closesYear()) {
                String seed = several ? "seed " + run.scenario().seed() + ": " : "";
                String year = month.isBurnIn()
                        ? "burn-in year " + (run.scenario().burnIn() + month.year()) + " of "
                                + run.scenario().burnIn()
                        : "year " + month.year() + " of " + run.scenario().years();
                err.println(seed + year + left(Duration.between(begun, Instant.now()), closed, months - closed));
            }
        }

        @Override
        public void close() {
            err.flush();
        }
    }

    /** A line for each run that has ended. */
    private static final class Ends implements Watcher {
        private final PrintWriter err;
        private final int runs;
        private final Instant begun = Instant.now();
        private int ended;

        Ends(PrintWriter err, int runs) {
            this.err = err;
            this.runs = runs;
        }

        @Override
        public void ended(Trial run) {
            tell(run.title());
        }

        @Override
        public void failed(Trial run, Throwable reason) {
            tell(run.title() + ", failed");
        }

        private synchronized void tell(String what) {
            ended++;
            err.println(ended + " of " + runs + ": " + what
                    + left(Duration.between(begun, Instant.now()), ended, runs - ended));
        }

        @Override
        public void close() {
            err.flush();
        }
    }
}
