package org.commonweal.scenarios.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.commonweal.results.number.Unit;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.recording.KeepSeries;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.Grid;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;
import org.commonweal.scenarios.run.Watcher;

/** Whether the size of a run matters: outcomes at several scales, each with the same seeds. */
public final class Scales {
    private static final String UNEMPLOYMENT = "labour.unemployment.rate";
    private static final String RETAINED = "retention.anchor.district.address";
    private static final String GINI = "wealth.gini";
    private static final String OUTPUT = "output.real";
    private static final String RESIDENTS = "people.population";

    /** The indicators that are read. */
    static final List<String> INDICATORS = List.of(UNEMPLOYMENT, RETAINED, GINI, OUTPUT, RESIDENTS);

    /** What is compared. */
    public static final List<Measure> MEASURES = List.of(
            new Measure("unemployment", Unit.SHARE, 0.005, false, run -> run.mean(UNEMPLOYMENT)),
            new Measure("anchors' spend with addresses here", Unit.SHARE, 0.02, false, run -> run.mean(RETAINED)),
            new Measure("Gini of private wealth", Unit.of("ratio"), 0.01, false, run -> run.mean(GINI)),
            new Measure(
                    "real output per head",
                    Unit.of("pounds/month"),
                    0.02,
                    true,
                    run -> run.mean(OUTPUT) / run.mean(RESIDENTS)));

    private Scales() {}

    /**
     * An outcome.
     *
     * @param title name for people
     * @param unit its unit
     * @param tolerance a difference between two scales that does not matter
     * @param relative whether the tolerance is relative to the outcome
     * @param value how it is read off a run: a mean over its months
     */
    public record Measure(
            String title, Unit unit, double tolerance, boolean relative, ToDoubleFunction<KeptSeries> value) {}

    /**
     * An outcome at every scale.
     *
     * @param measure the outcome
     * @param values mean and interval over seeds at each scale
     * @param pairs every two scales compared
     */
    public record Comparison(Measure measure, List<Interval> values, List<Pair> pairs) {

        /** Whether any two scales have this verdict. */
        public boolean has(Verdict verdict) {
            return pairs.stream().anyMatch(pair -> pair.verdict() == verdict);
        }
    }

    /**
     * Two scales compared.
     *
     * @param one index of the first scale
     * @param other index of the second
     * @param difference the first less the second, Welch's interval
     * @param verdict what the interval and the tolerance say
     */
    public record Pair(int one, int other, Interval difference, Verdict verdict) {}

    /** What a difference is. */
    public enum Verdict {
        /** Its interval lies within the tolerance. */
        SAME("the same within the tolerance"),
        /** Its interval includes zero, but is wider than the tolerance. */
        UNCLEAR("not distinguishable"),
        /** It is distinguishable from zero, and not from the tolerance. */
        SMALL("distinguishable, within the tolerance"),
        /** It is distinguishable from zero and larger than the tolerance. */
        DIFFERENT("DIFFERENT"),
        /** There is none: the outcome was not defined in a run. */
        UNKNOWN("not measured");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The verdict in words. */
        public String words() {
            return words;
        }

        /** The verdict on a difference. */
        static Verdict of(Interval difference, double tolerance) {
            if (!Double.isFinite(difference.mean()) || !Double.isFinite(difference.halfWidth())) {
                return UNKNOWN;
            }
            if (difference.low() >= -tolerance && difference.high() <= tolerance) {
                return SAME;
            }
            if (difference.includesZero()) {
                return UNCLEAR;
            }
            return Math.abs(difference.mean()) <= tolerance ? SMALL : DIFFERENT;
        }
    }

    /** Trials of every scale with so many seeds from the trial's own. */
    public static Grid design(Trial base, List<Double> scales, int seeds) {
        List<Trial> points = scales.stream()
                .map(scale -> base.withScale(scale).in(new Variant("scale " + scale, "scale " + scale, List.of())))
                .toList();
        return new Grid(points, seeds);
    }

    /**
     * Carries a design out and compares every outcome.
     *
     * @throws org.commonweal.scenarios.run.Stopped if it was stopped
     */
    public static List<Comparison> compare(Engine engine, Grid design, Watcher watcher)
            throws InterruptedException, IOException {
        return compare(engine.results(design.trials(), new KeepSeries(INDICATORS), watcher), design.seeds());
    }

    /**
     * The comparison of every outcome.
     *
     * @param series of the trials of a {@link #design}, in their order
     * @param seeds seeds of each scale
     */
    static List<Comparison> compare(List<KeptSeries> series, int seeds) {
        return MEASURES.stream().map(measure -> compare(measure, series, seeds)).toList();
    }

    private static Comparison compare(Measure measure, List<KeptSeries> series, int seeds) {
        List<double[]> values = new ArrayList<>();
        for (int from = 0; from < series.size(); from += seeds) {
            values.add(series.subList(from, from + seeds).stream()
                    .mapToDouble(measure.value())
                    .toArray());
        }
        List<Interval> intervals = values.stream().map(Interval::of).toList();
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < values.size(); one++) {
            for (int other = one + 1; other < values.size(); other++) {
                Interval difference = Interval.between(values.get(one), values.get(other));
                double of = measure.relative() ? intervals.get(other).mean() : 1;
                pairs.add(new Pair(one, other, difference, Verdict.of(difference, measure.tolerance() * of)));
            }
        }
        return new Comparison(measure, intervals, pairs);
    }
}
