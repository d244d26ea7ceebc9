package org.commonweal.scenarios.workshop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * What a group has chosen.
 *
 * @param place the place's folder
 * @param circumstances what is assumed otherwise, or befalls the place
 * @param settings the values of dials, by key
 */
public record Choice(String place, Set<Circumstance> circumstances, Map<String, String> settings) {
    /** What the scenario of a choice is called. */
    public static final String NAME = "your-choice";

    private static final String PLACE = "place";
    private static final String UNDER = "under";
    private static final String NUMBER = "[0-9]{1,12}(\\.[0-9]{1,12})?|on|off";

    /** Copies what can change. */
    public Choice {
        circumstances = new TreeSet<>(circumstances);
        settings = new TreeMap<>(settings);
    }

    /**
     * The choice of a link.
     *
     * @param asked values by name: {@code place}, {@code under}, and the keys of dials
     * @param places the places that there are
     * @throws BadInput with everything that is wrong; that values are in their range is seen when they are used
     */
    public static Choice of(Map<String, String> asked, Dials dials, List<String> places) {
        List<Problem> problems = new ArrayList<>();
        String place = asked.getOrDefault(PLACE, "");
        if (!places.contains(place)) {
            problems.add(
                    new Problem(PLACE, "there is no place " + Problem.quoted(place), String.join(", ", places), ""));
        }
        Set<Circumstance> circumstances = circumstances(asked.getOrDefault(UNDER, ""), problems);
        Map<String, String> settings = new TreeMap<>();
        asked.forEach((key, value) -> {
            if (!key.equals(PLACE) && !key.equals(UNDER)) {
                if (!dials.dials().containsKey(key)) {
                    problems.add(new Problem("", "there is no dial " + Problem.quoted(key), "", ""));
                } else if (!value.matches(NUMBER)) {
                    problems.add(new Problem(key, "the value is " + Problem.quoted(value), "a number, on or off", ""));
                }
                settings.put(key, value);
            }
        });
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return new Choice(place, circumstances, settings);
    }

    private static Set<Circumstance> circumstances(String under, List<Problem> problems) {
        Set<Circumstance> circumstances = new TreeSet<>();
        for (String one : under.isEmpty() ? new String[0] : under.split(",", -1)) {
            Circumstance.of(one)
                    .ifPresentOrElse(
                            circumstances::add,
                            () -> problems.add(
                                    new Problem(UNDER, "there is no circumstance " + Problem.quoted(one), "", "")));
        }
        if (circumstances.containsAll(Set.of(Circumstance.TIGHT, Circumstance.ELASTIC))) {
            problems.add(new Problem(UNDER, "commuters are scarce and plenty at once", "one of the two", ""));
        }
        return circumstances;
    }

    /** As a scenario file, with which every command makes the same runs. */
    public String yaml() {
        StringBuilder text = new StringBuilder("# What a group chose in a workshop.\n"
                + "question: What changes with what a group chose in a workshop?\nextends: baseline\n");
        String before = "";
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            String key = setting.getKey();
            String section = key.substring(0, key.lastIndexOf('.'));
            if (!section.equals(before)) {
                text.append(opening(section, before));
                before = section;
            }
            text.append("  ".repeat(section.split("\\.").length))
                    .append(key.substring(section.length() + 1))
                    .append(": {value: ")
                    .append(setting.getValue())
                    .append(", source: \"a choice made in a workshop\"}\n");
        }
        return text.toString();
    }

    private static String opening(String section, String before) {
        String[] parts = section.split("\\.");
        boolean sameFirst = before.startsWith(parts[0] + ".") || before.equals(parts[0]);
        return (sameFirst ? "" : parts[0] + ":\n") + (parts.length > 1 ? "  " + parts[1] + ":\n" : "");
    }

    /** The words of the command that makes the same comparison, the scenario in this file. */
    public List<String> command(String file, double scale, Frame frame, int pairs) {
        List<String> words = new ArrayList<>(List.of("./commonweal", "compare", "baseline", file, "--place", place));
        circumstances.forEach(circumstance -> words.addAll(List.of("--under", circumstance.scenario())));
        words.addAll(List.of(
                "--scale", Double.toString(scale),
                "--years", Integer.toString(frame.years()),
                "--burn-in", Integer.toString(frame.burnIn()),
                "--window", Integer.toString(frame.years()),
                "--seed", Long.toString(frame.seed()),
                "--seeds", Integer.toString(pairs),
                "--variant-pairs", "0"));
        return words;
    }
}
