package org.commonweal.scenarios.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.money.Audit;
import org.commonweal.scenarios.recording.Clock;
import org.commonweal.scenarios.run.LiveRun;
import org.commonweal.scenarios.run.Runner;
import org.commonweal.scenarios.run.Stop;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.simulation.Observer;
import org.commonweal.time.Month;

/** Measures what a run costs, with nobody watching it: processor time and memory. It judges nothing; machines differ. */
public final class Bench {
    private static final int MOST_AUDIT_MONTHS = 5 * Month.PER_YEAR;
    private static final int MOST_PHASE_MONTHS = 2 * Month.PER_YEAR;
    private static final int FORKS = 5;

    private final Trial base;
    private final Runner runner;

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
        PhaseClock phases = new PhaseClock();
        int phaseMonths = Math.min(MOST_PHASE_MONTHS, trial.months());
        open(trial.withBurnIn(0), phases).to(phaseMonths);
        long before = heapInUse();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Clock.Timed<LiveRun> opening = Clock.timed(() -> open(trial));
        LiveRun run = opening.result();
        Economy economy = run.economy();
        long opened = economy.ledger.payments();
        double runSeconds = Clock.seconds(run::toEnd);
        long peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long placeBytes = Math.max(0, heapInUse() - before); // something else may have been let go meanwhile
        long payments = economy.ledger.payments() - opened;
        int paid = (int) Math.min(Integer.MAX_VALUE, payments / trial.months());
        return new Cost(
                scale,
                economy.households.count,
                trial.months(),
                payments,
                opening.seconds(),
                runSeconds,
                auditShare,
                forkSeconds(run),
                phases.shares(),
                phases.bytes() / (double) phaseMonths,
                new Floor(placeBytes, economy.ledger.accounts(), paid).seconds(),
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
            seconds[0][month] = Clock.seconds(() -> with.to(next));
            seconds[1][month] = Clock.seconds(() -> without.to(next));
        }
        return middle(seconds[0]) / middle(seconds[1]) - 1;
    }

    private static double forkSeconds(LiveRun run) {
        double[] seconds = new double[FORKS];
        Arrays.setAll(seconds, fork -> Clock.seconds(run::fork));
        return middle(seconds);
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private LiveRun open(Trial trial, Observer... observers) {
        return runner.open(trial, List.of(observers));
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
