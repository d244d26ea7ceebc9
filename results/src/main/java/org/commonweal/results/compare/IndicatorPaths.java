package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.commonweal.results.statistics.Family;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;

/** How every indicator went, year by year. */
final class IndicatorPaths {
    private static final double LOW = 10;
    private static final double HIGH = 90;

    private IndicatorPaths() {}

    /** The paths, scenario by scenario, that of the baseline first; the differences of all years are judged together. */
    static List<IndicatorPath> of(VariantRuns runs) {
        List<PairedSample> samples = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i = 0; i < runs.catalogue().size(); i++) {
                for (int year = 0; year < runs.years(); year++) {
                    samples.add(PairedSample.of(runs.year(0, i, year), runs.year(s, i, year)));
                }
            }
        }
        Family family = Family.of(samples);
        List<IndicatorPath> paths = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i = 0; i < runs.catalogue().size(); i++) {
                int first = runs.years() * paths.size();
                List<Interval> differences = IntStream.range(first, first + runs.years())
                        .mapToObj(family::interval)
                        .toList();
                paths.add(path(runs, s, i, differences));
            }
        }
        return paths;
    }

    private static IndicatorPath path(VariantRuns runs, int scenario, int indicator, List<Interval> differences) {
        List<Double> levels = new ArrayList<>();
        List<Double> lows = new ArrayList<>();
        List<Double> highs = new ArrayList<>();
        for (int year = 0; year < runs.years(); year++) {
            double[] seeds = runs.year(scenario, indicator, year);
            double[] values = Arrays.stream(seeds).filter(Double::isFinite).toArray();
            levels.add(Arrays.stream(values).average().orElse(Double.NaN));
            Percentile percentile = new Percentile().withEstimationType(EstimationType.R_7);
            percentile.setData(values);
            lows.add(percentile.evaluate(LOW));
            highs.add(percentile.evaluate(HIGH));
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
