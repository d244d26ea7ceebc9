package org.commonweal.model;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Every lever and every shock, in that order, by the key of its parameters, e.g. {@code levers.local-bank}. */
    public Map<String, Programme> programmes() {
        Map<String, Programme> programmes = new LinkedHashMap<>();
        levers.all().forEach(lever -> programmes.put("levers." + Question.nameOf(lever.getClass()), lever));
        shocks.all().forEach(shock -> programmes.put("shocks." + Question.nameOf(shock.getClass()), shock));
        return programmes;
    }
}
