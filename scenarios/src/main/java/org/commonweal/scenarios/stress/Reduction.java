package org.commonweal.scenarios.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.commonweal.parameter.Setting;

/** Leaves out of a combination what its fault does not need, part by part, as long as that takes few runs. */
final class Reduction {
    private static final int MOST_RUNS = 60;

    private final Predicate<Combination> fails;
    private int runs;

    /** @param fails whether a combination fails in the same way */
    Reduction(Predicate<Combination> fails) {
        this.fails = fails;
    }

    /** The combination with fewer settings, or as many if all are needed. */
    Combination of(Combination failing) {
        List<Setting> needed = failing.settings();
        for (int part = Math.max(1, needed.size() / 2); part >= 1; part /= 2) {
            int from = 0;
            while (from < needed.size() && runs < MOST_RUNS) {
                List<Setting> fewer = new ArrayList<>(needed);
                fewer.subList(from, Math.min(needed.size(), from + part)).clear();
                runs++;
                if (fails.test(failing.with(fewer))) {
                    needed = fewer;
                } else {
                    from += part;
                }
            }
        }
        return failing.with(needed);
    }
}
