package org.commonweal.policy;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.parameter.Question;

/**
 * The levers of a run; those that are not pulled do nothing.
 *
 * @param all in the order in which they act
 */
public record Levers(List<PolicyLever> all) {

    /** The lever of a kind. */
    public <T extends PolicyLever> T of(Class<T> kind) {
        return Question.of(kind, all);
    }

    /** Those that are pulled open the month, as far as they have come. */
    public void open(Economy economy, Terms terms) {
        all.forEach(lever -> lever.open(economy, terms));
    }
}
