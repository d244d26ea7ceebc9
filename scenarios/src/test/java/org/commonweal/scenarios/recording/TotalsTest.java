package org.commonweal.scenarios.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.scenarios.run.Threads;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.TrialReader;
import org.commonweal.scenarios.run.Watcher;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Totals of a place are three times as large in a run of three times the size; means, shares and ratios are not. */
class TotalsTest {
    private static final double SMALL = 0.05;
    private static final int TIMES = 3;
    private static final int SEEDS = 4;

    /** Below these, luck or whole numbers blur the size of a total. */
    private static final Map<String, Double> LEAST =
            Map.of("pounds", 2e6, "people", 150.0, "firms", 60.0, "households", 100.0);

    /** Small differences of large amounts, and what a few firms more or less decide. */
    private static final Set<String> LUCK = Set.of(
            "region.net",
            "nation.net",
            "treasury.net",
            "leakage.savings",
            "cost.procurement.premium.anchors",
            "failure.contracts",
            "wealth.common",
            "ownership.equity.community",
            "ownership.worth.community");

    private static Trial run(double scale, int seed) {
        Scenario scenario = new Draft().finish().withScale(scale).withYears(1).withSeed(seed);
        return new TrialReader().of(scenario);
    }

    /** Runs of a size with several seeds. */
    private static List<KeptSeries> runs(double scale, KeepSeries what) throws Exception {
        List<Trial> trials = IntStream.rangeClosed(1, SEEDS)
                .mapToObj(seed -> run(scale, seed))
                .toList();
        return new Threads(1).results(trials, what, Watcher.NOBODY);
    }

    private static double mean(List<KeptSeries> runs, String indicator) {
        return runs.stream().mapToDouble(run -> run.mean(indicator)).average().orElseThrow();
    }

    @Test
    void growWithTheSizeOfARunAndNothingElseDoes() throws Exception {
        List<String> names = Indicators.CATALOGUE.stream().map(Indicator::name).toList();
        List<KeptSeries> smallRuns = runs(SMALL, new KeepSeries(names));
        List<KeptSeries> largeRuns = runs(TIMES * SMALL, new KeepSeries(names));
        Map<String, Double> wrong = new TreeMap<>();
        int looked = 0;
        for (Indicator indicator : Indicators.CATALOGUE) {
            double small = mean(smallRuns, indicator.name());
            double ratio = mean(largeRuns, indicator.name()) / small;
            double least = LEAST.getOrDefault(indicator.measure().unit().replaceFirst("/.*", ""), 0.05);
            boolean clear = Math.abs(small) > (indicator.measure().isTotal() ? least : 0.05)
                    && !LUCK.contains(indicator.name())
                    && !indicator.name().endsWith(".change");
            if (clear && Double.isFinite(ratio)) {
                looked++;
                double expected = indicator.measure().isTotal() ? TIMES : 1;
                if (Math.abs(Math.log(ratio / expected)) > Math.log(1.7)) {
                    wrong.put(indicator.name(), ratio);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(120);
    }
}
