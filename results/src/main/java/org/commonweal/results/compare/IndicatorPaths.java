package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;

/** How every indicator went, year by year. */
final class IndicatorPaths {
    private static final double LOW = 10;
    private static final double HIGH = 90;

    private IndicatorPaths() {}

    /** The paths, scenario by scenario, that of the baseline first. */
    static List<IndicatorPath> of(VariantRuns runs) {
        List<IndicatorPath> paths = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i = 0; i < runs.catalogue().size(); i++) {
                paths.add(path(runs, s, i));
            }
        }
        return paths;
    }

    private static IndicatorPath path(VariantRuns runs, int scenario, int indicator) {
        List<Double> levels = new ArrayList<>();
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        List<Interval> differences = new ArrayList<>();
        for (int year = 0; year < runs.years(); year++) {
            double[] seeds = runs.year(scenario, indicator, year);
            double[] values = Arrays.stream(seeds).filter(Double::isFinite).toArray();
            levels.add(Arrays.stream(values).average().orElse(Double.NaN));
            Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
            percentile.setData(values);
            lows.add(percentile.evaluate(LOW));
            highs.add(percentile.evaluate(HIGH));
            differences.add(
                    PairedSample.of(runs.year(0, indicator, year), seeds).difference());
        }
        return new IndicatorPath(
                runs.catalogue().get(indicator).name(),
                runs.scenarios().get(scenario),
                levels,
                lows,
                highs,
                differences);
    }
}
