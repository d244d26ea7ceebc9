package org.commonweal.scenarios.experiment;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.commonweal.model.ModelSpec;
import org.commonweal.money.Audit;
import org.commonweal.place.PlaceData;
import org.commonweal.simulation.Simulation;
import org.commonweal.time.Month;

/**
 * Measures what a run costs, with nobody watching it: processor time of the one thread it runs on, without the
 * compiler's and the collector's, and memory. It judges nothing; machines differ.
 */
public final class Bench {
    private static final long SEED = 1;
    private static final int MOST_AUDIT_MONTHS = 5 * Month.PER_YEAR;

    private final ModelSpec spec;
    private final PlaceData place;
    private final int burnInMonths;
    private final int months;

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

    /** A bench for a place: runs of so many months after so many of burn-in. */
    public Bench(ModelSpec spec, PlaceData place, int burnInMonths, int months) {
        this.spec = spec;
        this.place = place;
        this.burnInMonths = burnInMonths;
        this.months = months;
    }

    /** Makes a run of a small place, so that the code is compiled before it is measured. */
    public void warmUp(double scale) {
        open(scale, burnInMonths, Audit.MONTH).run(months);
    }

    /** Measures runs of a scale. */
    public Cost measure(double scale) {
        double auditShare = auditShare(scale);
        long before = heapInUse();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        Timed<Simulation> opening = timed(() -> open(scale, burnInMonths, Audit.MONTH));
        Simulation simulation = opening.result();
        long opened = simulation.economy().ledger.payments();
        double runSeconds = timed(() -> run(simulation, months)).seconds();
        long peak = heapPools().stream()
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        long placeBytes = heapInUse() - before;
        return new Cost(
                scale,
                simulation.economy().households.count,
                burnInMonths + months,
                simulation.economy().ledger.payments() - opened,
                opening.seconds(),
                runSeconds,
                auditShare,
                placeBytes,
                peak);
    }

    /**
     * Two runs side by side, one with the monthly audit and one without, a month of each in turn; their middle months.
     */
    private double auditShare(double scale) {
        Simulation with = open(scale, 0, Audit.MONTH);
        Simulation without = open(scale, 0, Audit.OFF);
        with.start();
        without.start();
        double[][] seconds = new double[2][Math.min(MOST_AUDIT_MONTHS, burnInMonths + months)];
        for (int month = 0; month < seconds[0].length; month++) {
            seconds[0][month] = timed(() -> with.schedule.step(with)).seconds();
            seconds[1][month] = timed(() -> without.schedule.step(without)).seconds();
        }
        return middle(seconds[0]) / middle(seconds[1]) - 1;
    }

    private static double middle(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private Simulation open(double scale, int burnIn, Audit audit) {
        return new Simulation(spec, place, SEED, scale, burnIn, audit, List.of());
    }

    private static Simulation run(Simulation simulation, int months) {
        simulation.run(months);
        return simulation;
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
