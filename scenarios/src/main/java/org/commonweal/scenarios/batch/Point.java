package org.commonweal.scenarios.batch;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * A point of a design: what is set there. The size of a lever counts in scenarios that pull it, that of a shock where it
 * comes; all else counts everywhere.
 *
 * @param label what it is in its design
 * @param settings what is set
 * @param yields whether what a scenario or world sets itself stays as it is
 */
public record Point(String label, List<Setting> settings, boolean yields) {

    /** Copies the list. */
    public Point {
        settings = List.copyOf(settings);
    }

    /** The scenario at this point. */
    Scenario of(Scenario scenario) {
        Set<String> own = scenario.settings().stream().map(Setting::key).collect(Collectors.toSet());
        List<Setting> counting = settings.stream()
                .filter(setting -> counts(setting.key(), own))
                .filter(setting -> !yields || !own.contains(setting.key()))
                .toList();
        return scenario.with(scenario.name(), counting);
    }

    /** Whether a parameter counts where these are set. */
    static boolean counts(String key, Set<String> set) {
        String programme = programme(key);
        return programme.isEmpty() || set.stream().anyMatch(other -> other.startsWith(programme));
    }

    /** The lever or shock that a parameter belongs to, with a dot behind it; empty for all others. */
    static String programme(String key) {
        String[] names = key.split("\\.", 3);
        boolean dated = names.length == 3 && (names[0].equals("levers") || names[0].equals("shocks"));
        return dated ? names[0] + "." + names[1] + "." : "";
    }
}
