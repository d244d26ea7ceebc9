package org.commonweal.scenarios.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.commonweal.results.statistics.Median;
import org.commonweal.scenarios.recording.Clock;
import org.commonweal.scenarios.run.Stop;

/**
 * Two builds, a month of each in turn, on the same machine at the same time. In each round both are loaded and compiled
 * anew, for the compiler's luck is several per cent.
 */
public final class Race {
    private static final String BASELINE = "baseline";
    private static final double MILLI = 1e3;

    private final Path jar;
    private final Stop stop;

    /**
     * What the race showed.
     *
     * @param ratio time of this build over that of the other, month by month, over all rounds
     * @param ofRounds the median of each round
     * @param here mean processor time of a month of this build [ms]
     * @param there of the other [ms]
     * @param paymentsHere payments in a month of this build
     * @param paymentsThere of the other
     */
    public record Result(
            Median ratio,
            List<Double> ofRounds,
            double here,
            double there,
            double paymentsHere,
            double paymentsThere) {}

    /** @param jar the other build; @param stop what stops it */
    public Race(Path jar, Stop stop) {
        this.jar = jar;
        this.stop = stop;
    }

    /**
     * Runs it.
     *
     * @param scenario what this build runs; the other runs its baseline
     * @param rounds how often both are loaded anew, from 1
     * @param warm months of each round that are not counted, in which the code is compiled
     * @param months that are
     * @throws org.commonweal.scenarios.BadInput if the jar is no build, or has no such place
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public Result run(String scenario, String place, double scale, int rounds, int warm, int months) {
        List<Round> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            try (LoadedBuild ours = LoadedBuild.ofThis();
                    LoadedBuild theirs = LoadedBuild.of(jar)) {
                all.add(round(ours, theirs, scenario, place, scale, warm, months));
            }
        }
        double[] ratios = all.stream().flatMapToDouble(Round::ratios).toArray();
        return new Result(
                Median.of(ratios),
                all.stream()
                        .map(round -> Median.of(round.ratios().toArray()).value())
                        .toList(),
                MILLI
                        * all.stream()
                                .flatMapToDouble(round -> DoubleStream.of(round.ours))
                                .average()
                                .orElseThrow(),
                MILLI
                        * all.stream()
                                .flatMapToDouble(round -> DoubleStream.of(round.theirs))
                                .average()
                                .orElseThrow(),
                all.stream().mapToLong(Round::ourPayments).sum() / (double) ratios.length,
                all.stream().mapToLong(Round::theirPayments).sum() / (double) ratios.length);
    }

    /** The months of a round. */
    private record Round(double[] ours, double[] theirs, long ourPayments, long theirPayments) {
        DoubleStream ratios() {
            return java.util.stream.IntStream.range(0, ours.length).mapToDouble(month -> ours[month] / theirs[month]);
        }
    }

    private Round round(
            LoadedBuild ours, LoadedBuild theirs, String scenario, String place, double scale, int warm, int months) {
        ours.open(scenario, place, scale);
        theirs.open(BASELINE, place, scale);
        double[] here = new double[months];
        double[] there = new double[months];
        long paidHere = 0;
        long paidThere = 0;
        for (int month = 0; month < warm + months; month++) {
            stop.check();
            if (month == warm) {
                paidHere = ours.payments();
                paidThere = theirs.payments();
            }
            int next = month;
            boolean oursFirst = month % 2 == 0;
            double first = Clock.seconds(() -> (oursFirst ? ours : theirs).month(next));
            double second = Clock.seconds(() -> (oursFirst ? theirs : ours).month(next));
            if (month >= warm) {
                here[month - warm] = oursFirst ? first : second;
                there[month - warm] = oursFirst ? second : first;
            }
        }
        return new Round(here, there, ours.payments() - paidHere, theirs.payments() - paidThere);
    }
}
