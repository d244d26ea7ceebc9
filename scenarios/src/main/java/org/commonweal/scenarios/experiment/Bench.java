package org.commonweal.scenarios.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.commonweal.money.Audit;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;

/**
 * Measures what a run costs, with nobody watching it: processor time of the one thread it runs on, without the
 * compiler's and the collector's, and memory. It judges nothing; machines differ.
 */
public final class Bench {
    private static final int MOST_AUDIT_MONTHS = 5 * Month.PER_YEAR;

    private final Trial base;
    private final Runner runner;

    /**
     * What a run of one scale cost.
     *
     * @param scale size of the place
     * @param households households in it
     * @param months months of the run, burn-in included
     * @param payments payments made
     * @param openingSeconds processor time of populating the place
     * @param runSeconds processor time of the run
     * @param auditShare what the monthly audit adds to a run without one, 0.01 = a hundredth
     * @param placeBytes memory that the place takes
     * @param peakBytes most heap in use at a time, what was not yet collected included
     */
    public record Cost(
            double scale,
            int households,
            int months,
            long payments,
            double openingSeconds,
            double runSeconds,
            double auditShare,
            long placeBytes,
            long peakBytes) {

        /** Processor time of a month [s]. */
        public double secondsPerMonth() {
            return runSeconds / months;
        }

        /** Payments in a month. */
        public double paymentsPerMonth() {
            return payments / (double) months;
        }

        /** Processor time per payment, of everything there is to a month [ns]. */
        public double nanosPerPayment() {
            return runSeconds * 1e9 / payments;
        }

        /** Processor time per household and month [ns]. */
        public double nanosPerHouseholdMonth() {
            return runSeconds * 1e9 / months / households;
        }
    }

    /**
     * A bench.
     *
     * @param base what is run, at several scales
     * @param stop what stops it
     */
    public Bench(Trial base, Stop stop) {
        this.base = base;
        runner = new Runner(stop, Watcher.NOBODY);
    }

    /** Makes a run of a small place, so that the code is compiled before it is measured. */
    public void warmUp(double scale) {
        open(base.withScale(scale)).toEnd();
    }

    /** Measures runs of a scale. @throws org.commonweal.scenarios.run.Stopped if it was stopped */
    public Cost measure(double scale) {
        Trial trial = base.withScale(scale);
        double auditShare = auditShare(trial);
        long before = heapInUse();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Timed<LiveRun> opening = timed(() -> open(trial));
        LiveRun run = opening.result();
        long opened = run.economy().ledger.payments();
        double runSeconds = seconds(run::toEnd);
        long peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long placeBytes = heapInUse() - before;
        return new Cost(
                scale,
                run.economy().households.count,
                trial.months(),
                run.economy().ledger.payments() - opened,
                opening.seconds(),
                runSeconds,
                auditShare,
                placeBytes,
                peak);
    }

    /**
     * Two runs side by side, one with the monthly audit and one without, a month of each in turn; their middle months.
     */
    private double auditShare(Trial trial) {
        LiveRun with = open(trial.withBurnIn(0).withAudit(Audit.MONTH));
        LiveRun without = open(trial.withBurnIn(0).withAudit(Audit.OFF));
        double[][] seconds = new double[2][Math.min(MOST_AUDIT_MONTHS, trial.months())];
        for (int month = 0; month < seconds[0].length; month++) {
            int next = month + 1;
            seconds[0][month] = seconds(() -> with.to(next));
            seconds[1][month] = seconds(() -> without.to(next));
        }
        return middle(seconds[0]) / middle(seconds[1]) - 1;
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private LiveRun open(Trial trial) {
        return runner.open(trial, List.of());
    }

    private static double seconds(Runnable what) {
        return timed(() -> {
                    what.run();
                    return what;
                })
                .seconds();
    }

    private record Timed<T>(T result, double seconds) {}

    private static <T> Timed<T> timed(Supplier<T> what) {
        long start = processorNanos();
        T result = what.get();
        return new Timed<>(result, (processorNanos() - start) / 1e9);
    }

    /** Processor time of this thread; the time of day where that cannot be had. */
    private static long processorNanos() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static long heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static List<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
