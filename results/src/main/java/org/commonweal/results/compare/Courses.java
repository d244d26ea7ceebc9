package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.descriptive.rank.Percentile.EstimationType;
import org.commonweal.results.statistics.Interval;
import org.commonweal.results.statistics.PairedSample;

/** How every indicator went, year by year. */
final class Courses {
    private static final double LOW = 10;
    private static final double HIGH = 90;

    private Courses() {}

    /** The courses, scenario by scenario, that of the baseline first. */
    static List<Course> of(SettingRuns runs) {
        List<Course> courses = new ArrayList<>();
        for (int s = 0; s < runs.scenarios().size(); s++) {
            for (int i = 0; i < runs.catalogue().size(); i++) {
                courses.add(course(runs, s, i));
            }
        }
        return courses;
    }

    private static Course course(SettingRuns runs, int scenario, int indicator) {
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
        return new Course(
                runs.catalogue().get(indicator).name(),
                runs.scenarios().get(scenario),
                levels,
                lows,
                highs,
                differences);
    }
}
