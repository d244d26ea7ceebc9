package org.commonweal.scenarios.recording;

import java.util.Collection;
import java.util.List;
import org.commonweal.scenarios.run.Families;
import org.commonweal.scenarios.run.Trial;

/**
 * What runs would take, before any is made. The numbers per household and month were measured by {@code commonweal bench}
 * on two cores of 2026, at scales from 0.02 to 1: another machine may take half or twice as long.
 *
 * @param runs how many
 * @param months months that would be simulated, a shared burn-in once
 * @param seconds time [s]
 * @param memoryBytes memory [bytes]
 * @param diskBytes size of the results [bytes]
 */
public record Effort(int runs, long months, double seconds, long memoryBytes, long diskBytes) {
    private static final double START_SECONDS = 3;
    private static final double OPENING_SECONDS = 0.02;
    private static final double OPENING_SECONDS_PER_HOUSEHOLD = 5e-6;
    private static final double MONTH_SECONDS = 0.003;
    private static final double MONTH_SECONDS_PER_HOUSEHOLD = 1.45e-6;
    private static final long PROGRAM_BYTES = 150L << 20;
    private static final long PLACE_BYTES_PER_HOUSEHOLD = 2500;

    /** What is kept of a run, and what is written on all of them together. */
    public enum Kept {
        /** A folder with all tables, words and a page. */
        FOLDER(1, 750_000, 12_000, 0),
        /** Its tables, for a comparison. */
        TABLES(0.1, 330_000, 800, 5_000_000),
        /** The mean of every indicator in each year. */
        YEARS(0.005, 500, 250, 1_000_000),
        /** A few numbers, for a report. */
        NUMBERS(0, 1000, 0, 2_000_000);

        private final double seconds;
        private final long bytes;
        private final long bytesPerMonth;
        private final long reportBytes;

        Kept(double seconds, long bytes, long bytesPerMonth, long reportBytes) {
            this.seconds = seconds;
            this.bytes = bytes;
            this.bytesPerMonth = bytesPerMonth;
            this.reportBytes = reportBytes;
        }
    }

    /** That of no runs. */
    public static final Effort NOTHING = new Effort(0, 0, START_SECONDS, 0, 0);

    /** That of these runs and of others after them. */
    public Effort plus(Effort others) {
        return new Effort(
                runs + others.runs,
                months + others.months,
                seconds + others.seconds - START_SECONDS,
                Math.max(memoryBytes, others.memoryBytes),
                diskBytes + others.diskBytes);
    }

    /**
     * That of runs that are each burnt in by itself.
     *
     * @param jobs runs at a time
     */
    public static Effort of(List<Trial> trials, int jobs, Kept kept) {
        return of(trials, trials.stream().map(List::of).toList(), jobs, kept);
    }

    /** That of runs that share burn-ins. */
    public static Effort ofForks(List<Trial> trials, int jobs, Kept kept) {
        return of(trials, Families.of(trials), jobs, kept);
    }

    private static Effort of(List<Trial> trials, Collection<List<Trial>> families, int jobs, Kept kept) {
        double work = 0;
        long months = 0;
        for (List<Trial> family : families) {
            long simulated = family.get(0).burnInMonths()
                    + family.stream().mapToLong(Trial::monthsAfterBurnIn).sum();
            double households = households(family.get(0));
            work += OPENING_SECONDS
                    + OPENING_SECONDS_PER_HOUSEHOLD * households
                    + (MONTH_SECONDS + MONTH_SECONDS_PER_HOUSEHOLD * households) * simulated;
            months += simulated;
        }
        long bytes = kept.reportBytes
                + trials.stream()
                        .mapToLong(trial -> kept.bytes + kept.bytesPerMonth * trial.months())
                        .sum();
        double households =
                trials.stream().mapToDouble(Effort::households).max().orElse(0);
        int atATime = Math.max(1, Math.min(jobs, trials.size()));
        return new Effort(
                trials.size(),
                months,
                START_SECONDS + (work + kept.seconds * trials.size()) / atATime,
                PROGRAM_BYTES + (long) (PLACE_BYTES_PER_HOUSEHOLD * households * atATime),
                bytes);
    }

    private static double households(Trial trial) {
        return trial.place().totals().households() * trial.scenario().scale();
    }
}
