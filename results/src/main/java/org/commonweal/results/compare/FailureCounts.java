package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Role;

/** What failed: the indicators that are failures, above zero when something did. */
final class FailureCounts {
    private static final int MONTHS = 12;

    private FailureCounts() {}

    /**
     * What failed at least once, scenario by scenario, the baseline first; sizes are sums over a run of what
     * is counted by the month, and means over its months of all else.
     */
    static List<Failure> of(VariantRuns runs) {
        List<Failure> failures = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i : runs.of(Role.FAILURE)) {
                SeriesMeta meta = runs.catalogue().get(i);
                double[] sums = sums(runs, s, i, meta.unit().isMonthly() ? MONTHS : 1.0 / runs.years());
                double[] failed = Arrays.stream(sums).filter(sum -> sum > 0).toArray();
                if (failed.length > 0) {
                    failures.add(new Failure(
                            runs.scenarios().get(s),
                            meta.title(),
                            failed.length,
                            sums.length,
                            Arrays.stream(failed).average().orElseThrow(),
                            meta.unit().altogether()));
                }
            }
        }
        return failures;
    }

    private static double[] sums(VariantRuns runs, int scenario, int indicator, double weight) {
        double[] sums = new double[0];
        for (int year = 0; year < runs.years(); year++) {
            double[] means = runs.year(scenario, indicator, year);
            sums = year == 0 ? new double[means.length] : sums;
            for (int seed = 0; seed < means.length; seed++) {
                sums[seed] += Double.isFinite(means[seed]) ? weight * means[seed] : 0;
            }
        }
        return sums;
    }
}
