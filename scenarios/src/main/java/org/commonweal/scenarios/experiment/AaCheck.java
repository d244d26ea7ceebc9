package org.commonweal.scenarios.experiment;

import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.indicator.Indicators;
import org.commonweal.measure.Indicator;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.compare.Effects;
import org.commonweal.results.compare.Levels;

/**
 * A comparison of a scenario with itself, on other seeds: its runs with the first half of the seeds stand for the baseline,
 * those with the second for a scenario. Whatever is called different is called so wrongly.
 *
 * @param tested indicators that were tested
 * @param told how many of them are called different from zero
 * @param unguarded how many would be if each were looked at by itself
 */
public record AaCheck(int tested, int told, int unguarded) {
    private static final double ALONE = 0.05;

    /** The runs: a scenario with twice as many seeds as there are pairs. */
    public static List<PlannedRun> plan(PlannedRun first, int pairs) {
        return IntStream.range(0, 2 * pairs)
                .mapToObj(n -> first.scenario().withSeed(first.scenario().seed() + n))
                .map(scenario -> new PlannedRun(scenario, first.spec(), first.place(), null))
                .toList();
    }

    /** The indicators that have to be kept of each run. */
    public static List<String> indicators() {
        return Indicators.CATALOGUE.stream().map(Indicator::name).toList();
    }

    /** The verdict on runs of {@link #plan}, in their order. */
    public static AaCheck of(List<KeptSeries> series) {
        int pairs = series.size() / 2;
        double[][][] values = {
            levels(series.subList(0, pairs)), levels(series.subList(pairs, 2 * pairs)),
        };
        List<Effect> effects = Effects.of(new Levels(Recorder.catalogue(), List.of("A", "A again"), values));
        List<Effect> tested = effects.stream()
                .filter(effect -> !effect.isNothing() && effect.difference().count() > 1)
                .toList();
        return new AaCheck(
                tested.size(), (int) tested.stream().filter(Effect::told).count(), (int) tested.stream()
                        .filter(effect -> effect.difference().p() <= ALONE)
                        .count());
    }

    private static double[][] levels(List<KeptSeries> runs) {
        return indicators().stream()
                .map(name -> runs.stream().mapToDouble(run -> run.mean(name)).toArray())
                .toArray(double[][]::new);
    }
}
