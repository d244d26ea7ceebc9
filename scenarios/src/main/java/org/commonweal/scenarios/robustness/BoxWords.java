package org.commonweal.scenarios.robustness;

import java.util.ArrayList;
import java.util.List;
import org.commonweal.results.discovery.Box;
import org.commonweal.scenarios.sensitivity.Factor;

/** A box of assumptions in words. */
final class BoxWords {
    private BoxWords() {}

    /** Which values lie in it: {@code tenders.reach is below 0.6 and consumption is fixed-share}. */
    static String of(Box box, List<Factor> factors) {
        List<String> parts = new ArrayList<>();
        for (int i : box.restricted()) {
            parts.add(restriction(box, i, factors.get(i)));
        }
        return String.join(" and ", parts);
    }

    private static String restriction(Box box, int i, Factor factor) {
        if (!factor.answers().isEmpty()) {
            List<String> inside = new ArrayList<>();
            int count = factor.answers().size();
            for (int answer = 0; answer < count; answer++) {
                double share = (answer + 0.5) / count;
                if (box.low()[i] <= share && share <= box.high()[i]) {
                    inside.add(factor.answers().get(answer));
                }
            }
            return factor.key() + " is " + String.join(" or ", inside);
        }
        if (box.hasLow(i) && box.hasHigh(i)) {
            return factor.key() + " lies between " + factor.text(box.low()[i]) + " and " + factor.text(box.high()[i]);
        }
        return box.hasLow(i)
                ? factor.key() + " is above " + factor.text(box.low()[i])
                : factor.key() + " is below " + factor.text(box.high()[i]);
    }
}
