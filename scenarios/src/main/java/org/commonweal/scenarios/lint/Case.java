package org.commonweal.scenarios.lint;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.model.ModelSpec;
import org.commonweal.model.ModelSpec.Dated;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceData;
import org.commonweal.scenarios.scenario.Scenario;

/** A scenario as it would run: what was asked, what it is read as, and where. */
record Case(Scenario scenario, ModelSpec spec, PlaceData place) {

    /** Every lever and every shock. */
    List<Dated> programmes() {
        return spec.programmes();
    }

    /** Whether somebody set a parameter, or one of a group of parameters. */
    boolean sets(String key) {
        return scenario.settings().stream().anyMatch(setting -> concerns(setting, key));
    }

    /** Where the first of these keys that somebody set was set last; empty when nobody set any. */
    String where(String... keys) {
        return Stream.of(keys)
                .flatMap(
                        key -> scenario.settings().stream()
                                .filter(setting -> concerns(setting, key))
                                .reduce((first, last) -> last)
                                .stream())
                .map(Setting::where)
                .findFirst()
                .orElse("");
    }

    private static boolean concerns(Setting setting, String key) {
        return setting.key().equals(key) || setting.key().startsWith(key + ".");
    }
}
