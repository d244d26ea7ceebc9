package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.number.Unit;

/** What failed: the indicators that are failures, above zero when something did. */
final class FailureCounts {
    private static final int MONTHS = 12;

    private FailureCounts() {}

    /**
     * What failed at least once in the window, scenario by scenario, the baseline first.
     *
     * @param levels means over the window, with what is worked out of them
     */
    static List<Failure> of(Levels levels) {
        List<Failure> failures = new ArrayList<>();
        for (int s = 0; s < levels.scenarios().size(); s++) {
            for (int i = 0; i < levels.catalogue().size(); i++) {
                SeriesMeta meta = levels.catalogue().get(i);
                double[] seeds = numbers(levels.values()[s][i]);
                int failed = (int) Arrays.stream(seeds).filter(size -> size > 0).count();
                if (meta.role() == Role.FAILURE && failed > 0) {
                    failures.add(failure(levels, s, meta, seeds, failed));
                }
            }
        }
        return failures;
    }

    private static Failure failure(Levels levels, int scenario, SeriesMeta meta, double[] seeds, int failed) {
        boolean monthly = meta.unit().isMonthly();
        int share = IntStream.range(0, levels.catalogue().size())
                .filter(i -> levels.catalogue().get(i).name().equals(meta.name() + Derived.SHARE))
                .findFirst()
                .orElse(-1);
        return new Failure(
                meta.name(),
                levels.scenarios().get(scenario),
                meta.title(),
                failed,
                seeds.length,
                (monthly ? MONTHS : 1) * mean(seeds),
                monthly ? Unit.of(meta.unit().what() + "/year") : meta.unit(),
                share < 0 ? Double.NaN : mean(numbers(levels.values()[scenario][share])),
                share < 0 ? Unit.SHARE : levels.catalogue().get(share).unit());
    }

    private static double[] numbers(double... seeds) {
        return Arrays.stream(seeds).filter(Double::isFinite).toArray();
    }

    private static double mean(double... seeds) {
        return Arrays.stream(seeds).average().orElse(Double.NaN);
    }
}
