package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.archive.SeriesMeta;
import org.commonweal.results.archive.SeriesMeta.Role;
import org.commonweal.results.statistics.PairedSample;

/** What levers cost: the indicators that are costs, pounds a month. */
final class Costs {
    private static final int MONTHS = 12;

    private Costs() {}

    /** The costs that differ from the baseline's, scenario by scenario. */
    static List<Cost> of(VariantRuns runs) {
        List<Cost> costs = new ArrayList<>();
        for (int s = 1; s < runs.scenarios().size(); s++) {
            for (int i : runs.of(Role.COST)) {
                SeriesMeta meta = runs.catalogue().get(i);
                PairedSample sample = PairedSample.of(perYear(runs, 0, i), perYear(runs, s, i));
                if (!sample.isNothing()) {
                    costs.add(new Cost(runs.scenarios().get(s), meta.title(), meta.bearer(), sample.difference()));
                }
            }
        }
        return costs;
    }

    private static double[] perYear(VariantRuns runs, int scenario, int indicator) {
        double[] means = runs.last(runs.years(), scenario, indicator);
        for (int seed = 0; seed < means.length; seed++) {
            means[seed] *= MONTHS;
        }
        return means;
    }
}
