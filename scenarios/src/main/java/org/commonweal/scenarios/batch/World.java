package org.commonweal.scenarios.batch;

import java.util.List;
import java.util.stream.Stream;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.scenario.Scenario;

/**
 * What is laid over every scenario of an experiment, the baseline too: a shock, another assumption, other numbers of the
 * place.
 *
 * @param name what it is called
 * @param settings values for parameters of the model
 * @param estimates values for estimates of the place
 */
public record World(String name, List<Setting> settings, List<Setting> estimates) {
    /** What the only world is called where a file names none. */
    static final String USUAL = "usual";

    /** Copies the lists. */
    public World {
        settings = List.copyOf(settings);
        estimates = List.copyOf(estimates);
    }

    /** The scenario in this world. */
    Scenario of(Scenario scenario) {
        Scenario laid = scenario.with(scenario.name(), settings);
        return new Scenario(
                laid.name(),
                laid.question(),
                laid.place(),
                laid.seed(),
                laid.years(),
                laid.burnIn(),
                laid.scale(),
                laid.audit(),
                laid.settings(),
                Stream.concat(laid.estimates().stream(), estimates.stream()).toList());
    }
}
