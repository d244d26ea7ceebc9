package org.commonweal.results.compare;

import java.util.List;

/**
 * The same comparison in a model that is set differently.
 *
 * @param name its key, e.g. {@code tight-commuting}
 * @param title what it is, for people
 * @param pairs how many seeds it was run with
 * @param effects of every scenario on every indicator
 */
public record ModelSetting(String name, String title, int pairs, List<Effect> effects) {}
