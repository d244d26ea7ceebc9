package org.commonweal.scenarios.run;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.model.Rules;
import org.commonweal.money.Audit;

/** Trials that share their past: those of one seed in one place whose models agree but for levers and shocks. */
public final class Families {

    private Families() {}

    private record Past(
            String placeHash,
            Map<String, String> estimates,
            int fewestOfEachForm,
            long seed,
            double scale,
            int burnIn,
            Audit audit,
            Rules rules) {

        static Past of(Trial trial) {
            var scenario = trial.scenario();
            return new Past(
                    trial.place().hash(),
                    scenario.estimateSettings(),
                    trial.fewestOfEachForm(),
                    scenario.seed(),
                    scenario.scale(),
                    scenario.burnIn(),
                    scenario.audit(),
                    trial.spec().rules());
        }
    }

    /** What trials of one family have in common: equal where their pasts are, different elsewhere. */
    static Object past(Trial trial) {
        return Past.of(trial);
    }

    /** The trials by families, in the order of their first members. */
    public static Collection<List<Trial>> of(List<Trial> trials) {
        Map<Past, List<Trial>> families = new LinkedHashMap<>();
        for (Trial trial : trials) {
            families.computeIfAbsent(Past.of(trial), past -> new ArrayList<>()).add(trial);
        }
        return families.values();
    }

    /** Months that are simulated when every family is burnt in once. */
    public static long months(List<Trial> trials) {
        return of(trials).stream()
                .mapToLong(family -> family.get(0).burnInMonths()
                        + family.stream().mapToLong(Trial::monthsAfterBurnIn).sum())
                .sum();
    }
}
