package org.commonweal.results.compare;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.statistics.PairedSample;

/** What pairs of the same seed gain, for every effect that there is. */
final class Pairings {

    private Pairings() {}

    /** Scenario by scenario, in the order of the catalogue; effects that are nothing are left out. */
    static List<Pairing> of(Levels levels) {
        List<Pairing> pairings = new ArrayList<>();
        for (int s = 1; s < levels.scenarios().size(); s++) {
            for (int i = 0; i < levels.catalogue().size(); i++) {
                PairedSample sample = levels.sample(s, i);
                if (!sample.isNothing() && sample.unpairedVariance() > 0) {
                    pairings.add(new Pairing(
                            levels.catalogue().get(i).name(),
                            levels.scenarios().get(s),
                            sample.pairedVariance(),
                            sample.unpairedVariance()));
                }
            }
        }
        return pairings;
    }
}
