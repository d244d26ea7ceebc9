package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;

/** What failed: indicators {@code failure.WHAT}, a number or an amount a month that is above zero when something did. */
final class FailureCounts {
    private static final String PREFIX = "failure.";
    private static final String MONTHLY = "/month";
    private static final int MONTHS = 12;

    private FailureCounts() {}

    /** What failed at least once, scenario by scenario, the baseline first; sizes are sums over a run. */
    static List<Failure> of(SettingRuns runs) {
        List<Failure> failures = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i : runs.named(PREFIX)) {
                double[] sums = sums(runs, s, i);
                double[] failed = Arrays.stream(sums).filter(sum -> sum > 0).toArray();
                if (failed.length > 0) {
                    SeriesMeta meta = runs.catalogue().get(i);
                    failures.add(new Failure(
                            runs.scenarios().get(s),
                            meta.title(),
                            failed.length,
                            sums.length,
                            Arrays.stream(failed).average().orElseThrow(),
                            unit(meta)));
                }
            }
        }
        return failures;
    }

    private static double[] sums(SettingRuns runs, int scenario, int indicator) {
        double[] sums = new double[0];
        for (int year = 0; year < runs.years(); year++) {
            double[] means = runs.year(scenario, indicator, year);
            sums = year == 0 ? new double[means.length] : sums;
            for (int seed = 0; seed < means.length; seed++) {
                sums[seed] += Double.isFinite(means[seed]) ? means[seed] * MONTHS : 0;
            }
        }
        return sums;
    }

    private static String unit(SeriesMeta meta) {
        String unit = meta.unit();
        return unit.endsWith(MONTHLY) ? unit.substring(0, unit.length() - MONTHLY.length()) : unit;
    }
}
