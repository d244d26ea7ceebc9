package org.commonweal.scenarios.run;

import java.util.List;
import org.commonweal.parameter.Setting;

/**
 * One way in which the model of a scenario is varied, e.g. an assumption that is switched off.
 *
 * @param name its key; where runs are kept a folder is called after it
 * @param title what it is, for people
 * @param overrides values laid over those of the scenario
 */
public record Variant(String name, String title, List<Setting> overrides) {
    /** The name of the scenario as it is. */
    public static final String MAIN = "main";

    /** Copies the list. */
    public Variant {
        overrides = List.copyOf(overrides);
    }

    /** The scenario as it is. */
    public static Variant main(String title) {
        return new Variant(MAIN, title, List.of());
    }
}
