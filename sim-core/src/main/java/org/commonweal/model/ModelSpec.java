package org.commonweal.model;

import org.commonweal.parameter.Unnamed;
import org.commonweal.policy.Levers;
import org.commonweal.shock.Shocks;

/**
 * Everything a run assumes, gathered.
 *
 * @param rules how the place works; models with the same rules have the same past before month zero
 * @param levers what is done to it
 * @param shocks what befalls it
 */
public record ModelSpec(@Unnamed Rules rules, Levers levers, Shocks shocks) {}
