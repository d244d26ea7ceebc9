package org.commonweal.scenarios.stress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.run.Trial;
import org.commonweal.scenarios.run.Variant;

/**
 * Settings that are tried together.
 *
 * @param name what is tried, in a few words
 * @param base the trial that they are laid over
 * @param settings what is set
 */
public record Combination(String name, Trial base, List<Setting> settings) {

    /** Copies the list. */
    public Combination {
        settings = List.copyOf(settings);
    }

    /**
     * How it would run.
     *
     * @throws org.commonweal.parameter.ParameterException if its settings contradict each other
     */
    Trial trial() {
        return base.in(new Variant(name, name, settings));
    }

    /** The same with other settings. */
    Combination with(List<Setting> others) {
        return new Combination(name, base, others);
    }

    /** The command that runs it again, with the seed of a trial of it. */
    public String command(long seed) {
        var scenario = base.scenario();
        List<String> words = new ArrayList<>(List.of(
                "./commonweal run",
                "--place " + scenario.place(),
                "--seed " + seed,
                "--scale " + scenario.scale(),
                "--burn-in " + scenario.burnIn(),
                "--years " + scenario.years(),
                "--audit phase"));
        return settings.stream()
                .map(setting -> "--set " + setting.key() + "=" + setting.value())
                .collect(Collectors.joining(" ", String.join(" ", words) + " ", ""))
                .strip();
    }
}
