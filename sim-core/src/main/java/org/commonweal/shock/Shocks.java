package org.commonweal.shock;

import java.util.List;
import org.commonweal.economy.Economy;
import org.commonweal.parameter.Question;

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
    public void act(Economy economy) {
        all.forEach(shock -> shock.actOn(economy));
    }
}
