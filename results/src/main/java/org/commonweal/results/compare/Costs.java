package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.statistics.PairedSample;

/** What levers cost: the indicators that are costs, pounds a month. */
final class Costs {
    private static final int MONTHS = 12;

    private Costs() {}

    /** The costs that differ from the baseline's in some year, scenario by scenario. */
    static List<Cost> of(VariantRuns runs, List<Effect> effects) {
        List<Cost> costs = new ArrayList<>();
        for (Effect effect : effects) {
            int scenario = runs.scenarios().indexOf(effect.scenario());
            for (int i : runs.of(Role.COST)) {
                SeriesMeta meta = runs.catalogue().get(i);
                if (meta.name().equals(effect.indicator())) {
                    PairedSample all = PairedSample.of(wholeRun(runs, 0, i), wholeRun(runs, scenario, i));
                    if (!all.isNothing() || !effect.isNothing()) {
                        costs.add(new Cost(
                                effect.scenario(),
                                meta.title(),
                                meta.bearer(),
                                effect.difference().times(MONTHS),
                                Arrays.stream(all.differences()).average().orElse(Double.NaN)));
                    }
                }
            }
        }
        return costs;
    }

    private static double[] wholeRun(VariantRuns runs, int scenario, int indicator) {
        double[] means = runs.last(runs.years(), scenario, indicator);
        return IntStream.range(0, means.length)
                .mapToDouble(seed -> MONTHS * runs.years() * means[seed])
                .toArray();
    }
}
