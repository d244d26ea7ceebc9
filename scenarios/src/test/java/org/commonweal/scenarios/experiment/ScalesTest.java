package org.commonweal.scenarios.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.commonweal.indicator.Indicators;
import org.commonweal.results.statistics.Interval;
import org.commonweal.scenarios.experiment.Scales.Verdict;
import org.commonweal.scenarios.recording.KeepSeries;
import org.commonweal.scenarios.recording.KeptSeries;
import org.commonweal.scenarios.run.Engine;
import org.commonweal.scenarios.run.SmallRuns;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.time.Month;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The size of a run makes no difference that luck does not explain. */
class ScalesTest {
    private static final int SEEDS = 12;
    private static final List<Double> SIZES = List.of(0.02, 0.06);
    private static final List<String> PROPORTIONAL = List.of("people.households", "labour.jobs", "procurement.spend");

    private static List<KeptSeries> runs;
    private static List<KeptSeries> sums;

    @BeforeAll
    static void run() throws Exception {
        Trial base = SmallRuns.year(1, List.of());
        List<Trial> trials = Scales.design(base, SIZES, SEEDS).trials();
        Engine engine = new Threads(1);
        runs = engine.results(trials, new KeepSeries(Scales.INDICATORS), Watcher.NOBODY);
        sums = engine.results(List.of(trials.get(0), trials.get(SEEDS)), new KeepSeries(PROPORTIONAL), Watcher.NOBODY);
    }

    @Test
    void sharesAndOutputPerHeadAgree() {
        assertThat(Scales.compare(runs, SEEDS))
                .hasSize(4)
                .allSatisfy(comparison -> assertThat(comparison.pairs()).hasSize(1))
                .noneMatch(comparison -> comparison.has(Verdict.DIFFERENT));
    }

    @Test
    void whatIsCountedIsThreeTimesAsMuchInAPlaceThreeTimesAsLarge() {
        for (String indicator : PROPORTIONAL) {
            assertThat(sums.get(1).mean(indicator) / sums.get(0).mean(indicator))
                    .as(indicator)
                    .isCloseTo(3, within(0.15));
        }
    }

    @Test
    void aDifferenceCountsWhenItIsToldFromZeroAndLargerThanTheTolerance() {
        assertThat(Verdict.of(new Interval(0.001, 0.002, 4, 0.1), 0.005)).isEqualTo(Verdict.SAME);
        assertThat(Verdict.of(new Interval(0.004, 0.006, 4, 0.1), 0.005)).isEqualTo(Verdict.UNCLEAR);
        assertThat(Verdict.of(new Interval(0.004, 0.003, 4, 0.01), 0.005)).isEqualTo(Verdict.SMALL);
        assertThat(Verdict.of(new Interval(0.008, 0.003, 4, 0.01), 0.005)).isEqualTo(Verdict.DIFFERENT);
        assertThat(Verdict.of(new Interval(Double.NaN, 0.003, 4, 1), 0.005)).isEqualTo(Verdict.UNKNOWN);
        assertThat(Verdict.of(new Interval(0.001, Double.NaN, 1, 1), 0.005)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void aPlaceThatIsRicherAtOneScaleIsFoundOut() {
        int gini = Scales.INDICATORS.indexOf("wealth.gini");
        List<KeptSeries> made =
                List.of(constant(gini, 0.50), constant(gini, 0.501), constant(gini, 0.60), constant(gini, 0.601));
        List<String> different = Scales.compare(made, 2).stream()
                .filter(comparison -> comparison.has(Verdict.DIFFERENT))
                .map(comparison -> comparison.measure().title())
                .toList();
        assertThat(different).containsExactly("Gini of private wealth");
    }

    /** A month in which every indicator is a half, but one. */
    private static KeptSeries constant(int indicator, double value) {
        KeptSeries series = new KeptSeries(Scales.INDICATORS, 1);
        double[] all = new double[Indicators.CATALOGUE.size()];
        java.util.Arrays.fill(all, 0.5);
        all[Indicators.CATALOGUE.indexOf(Indicators.named(Scales.INDICATORS.get(indicator)))] = value;
        series.monthClosed(new Month(0), all);
        return series;
    }
}
