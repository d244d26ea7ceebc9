package org.commonweal.model;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.mix.OwnershipMix;
import org.commonweal.money.TakenOff;
import org.commonweal.parameter.Question;
import org.commonweal.parameter.Unnamed;
import org.commonweal.policy.Levers;
import org.commonweal.policy.Programme;
import org.commonweal.shock.Shocks;

/**
 * Everything a run assumes, gathered.
 *
 * @param rules how the place works; models with the same rules have the same past before month zero
 * @param levers what is done to it
 * @param shocks what befalls it
 * @param ownershipMix who is to own its firms
 */
public record ModelSpec(@Unnamed Rules rules, Levers levers, Shocks shocks, OwnershipMix ownershipMix) {

    /**
     * A lever or a shock of a model.
     *
     * @param key the key of its group of parameters, e.g. {@code levers.local-bank}
     */
    public record Dated(String key, Programme programme) {
        private static Dated of(String group, Programme programme) {
            return new Dated(group + "." + Question.nameOf(programme.getClass()), programme);
        }
    }

    /**
     * The same with rates against the trend in the place of the declared ones: what a place of constant prices and constant
     * pay lives by. A model without inflation and growth is itself in these terms.
     */
    public ModelSpec inRealTerms() {
        boolean still = rules.prices().isConstant() && rules.growth().isNone();
        return still ? this : new RealTerms(rules.prices(), rules.growth()).of(this);
    }

    /** What {@link #inRealTerms()} takes off the rates at which households save and borrow, and off capital. */
    public TakenOff takenOff() {
        Rules left = inRealTerms().rules();
        double capital = left.investment().beside(rules.investment());
        return rules.banking().above(left.banking(), rules.prices().trend(rules.growth()), capital);
    }

    /** Every lever, and after them every shock. */
    public List<Dated> programmes() {
        return Stream.concat(
                        levers.all().stream().map(lever -> Dated.of("levers", lever)),
                        shocks.all().stream().map(shock -> Dated.of("shocks", shock)))
                .toList();
    }
}
