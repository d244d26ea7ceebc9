package org.commonweal.results.compare;

import java.util.List;
import org.commonweal.results.compare.ComparisonPlan.Varies;
import org.commonweal.results.statistics.Family;

/**
 * The same comparison in a model that is set differently.
 *
 * @param name its key, e.g. {@code tight-commuting}
 * @param title what it is, for people
 * @param varies what it changes in the model
 * @param pairs how many seeds it was run with
 * @param level confidence of the intervals of its effects, 0-1
 * @param effects of every scenario on every indicator
 */
public record ModelVariant(String name, String title, Varies varies, int pairs, double level, List<Effect> effects) {

    /** Whether it has so few pairs that nothing is called different from zero in it. */
    public boolean hasFewPairs() {
        return pairs < Family.FEWEST_PAIRS
                || effects.stream()
                                .mapToInt(effect -> effect.difference().count())
                                .max()
                                .orElse(pairs)
                        < Family.FEWEST_PAIRS;
    }
}
