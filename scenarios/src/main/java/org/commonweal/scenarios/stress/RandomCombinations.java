package org.commonweal.scenarios.stress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterException.Problem;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.run.Trial;

/**
 * Levers, shocks, rules and parameters drawn by lot, from a few of them to all: at an end of their ranges, near one, or
 * anywhere between. Combinations of the same number are the same.
 */
public final class RandomCombinations {
    private static final int REDRAWN = 3;
    private static final int MOST_ATTEMPTS = 1000;

    private final Map<String, Knob> knobs = Knob.all().stream()
            .collect(Collectors.toMap(knob -> knob.row().key(), Function.identity(), (a, b) -> b, LinkedHashMap::new));

    /** The combination of a number, in one of several places by lot. @param places a trial of each */
    public Combination number(long number, List<Trial> places) {
        Random luck = new Random(number);
        Trial base = places.get(luck.nextInt(places.size()));
        double share = luck.nextBoolean() ? 1 : luck.nextDouble();
        List<Setting> settings = new ArrayList<>();
        for (Knob knob : knobs.values()) {
            if (luck.nextDouble() < share) {
                settings.addAll(knob.to(knob.drawn(luck)));
            }
        }
        String name = "combination " + number;
        return agreeing(new Combination(name, base.withFirstSeed(number), Knob.over(List.of(), settings)), luck);
    }

    /** Settings that contradict each other are drawn again, and in the end left out one by one. */
    private Combination agreeing(Combination drawn, Random luck) {
        Combination tried = drawn;
        for (int attempt = 0; ; attempt++) {
            try {
                tried.trial();
                return tried;
            } catch (ParameterException contradictory) {
                if (attempt == MOST_ATTEMPTS) {
                    throw contradictory;
                }
                for (Problem problem : contradictory.problems()) {
                    List<String> keys = Arrays.asList(problem.where().split(", "));
                    tried = attempt < REDRAWN
                            ? redrawn(tried, keys, luck)
                            : without(tried, keys.get(luck.nextInt(keys.size())));
                }
            }
        }
    }

    private Combination redrawn(Combination tried, List<String> keys, Random luck) {
        return tried.with(tried.settings().stream()
                .map(setting -> keys.contains(setting.key())
                        ? Knob.setting(setting.key(), knobs.get(setting.key()).drawn(luck))
                        : setting)
                .toList());
    }

    private static Combination without(Combination tried, String key) {
        return tried.with(tried.settings().stream()
                .filter(setting -> !setting.key().equals(key))
                .toList());
    }
}
