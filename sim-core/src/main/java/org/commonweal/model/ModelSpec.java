package org.commonweal.model;

import java.util.List;
import java.util.stream.Stream;
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
 */
public record ModelSpec(@Unnamed Rules rules, Levers levers, Shocks shocks) {

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
     * The same with real rates of interest in the place of nominal ones: what a place of constant prices lives by. A model
     * without inflation is itself in real terms.
     */
    public ModelSpec inRealTerms() {
        return rules.prices().isConstant() ? this : new RealTerms(rules.prices()).of(this);
    }

    /** Every lever, and after them every shock. */
    public List<Dated> programmes() {
        return Stream.concat(
                        levers.all().stream().map(lever -> Dated.of("levers", lever)),
                        shocks.all().stream().map(shock -> Dated.of("shocks", shock)))
                .toList();
    }
}
