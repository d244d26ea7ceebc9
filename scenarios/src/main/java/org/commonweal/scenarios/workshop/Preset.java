package org.commonweal.scenarios.workshop;

import java.util.Map;

/**
 * A scenario of the library that sets dials and nothing else.
 *
 * @param name its name in the library
 * @param question what it asks
 * @param settings the value of each dial that it sets, as its file has it
 * @param sources who says so, by dial
 */
public record Preset(String name, String question, Map<String, String> settings, Map<String, String> sources) {

    /** Copies the maps. */
    public Preset {
        settings = Map.copyOf(settings);
        sources = Map.copyOf(sources);
    }
}
