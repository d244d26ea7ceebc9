package org.commonweal.shock;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.parameter.Question;
import org.commonweal.policy.Terms;

/**
 * The shocks of a run; those of size zero do nothing.
 *
 * @param all in the order in which they strike
 */
public record Shocks(List<Shock> all) {

    /** The shock of a kind. */
    public <T extends Shock> T of(Class<T> kind) {
        return Question.of(kind, all);
    }

    /** They strike the month that opens, as far as they have come. */
    public void open(Economy economy, Terms terms) {
        all.forEach(shock -> shock.open(economy, terms));
    }
}
