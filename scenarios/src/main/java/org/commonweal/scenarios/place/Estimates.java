package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.Setting;
import org.commonweal.place.PlaceEstimate;

/**
 * Numbers with an origin: {@code observed} or {@code derived} from observations, or {@code estimated}, and then with a
 * key by which a run may replace the number, or switch it off.
 */
final class Estimates {
    static final String[] COLUMNS = {"value", "unit", "source", "status", "key", "without", "confidence"};
    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");

    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final Problems problems;
    private final List<PlaceEstimate> list = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** Estimates under these settings, of which later ones overrule earlier ones. */
    Estimates(List<Setting> settings, Problems problems) {
        settings.forEach(setting -> this.settings.put(setting.key(), setting));
        this.problems = problems;
    }

    /**
     * The number of a row, as the settings of the run want it.
     *
     * @param what the number in words
     */
    double number(CsvRow row, String what, double least, double most) {
        double value = row.number("value", least, most);
        String status = row.text("status");
        row.text("source");
        return switch (status) {
            case "observed", "derived" -> value;
            case "estimated" -> estimate(row, what, value, least, most);
            default -> {
                problems.add(row.where(), "status is " + CsvRow.shown(status), "observed, derived or estimated", "");
                yield value;
            }
        };
    }

    /** Every estimate met, in the order of the files. */
    List<PlaceEstimate> list() {
        return List.copyOf(list);
    }

    /** Notes the settings that are not a key of any estimate met. */
    void checkSettings() {
        for (Setting setting : settings.values()) {
            String key = setting.key();
            if (!keys.contains(key)) {
                problems.add(
                        setting.where(),
                        "the place has no estimate " + CsvRow.shown(key),
                        "one of the " + keys.size() + " in the column key of its files",
                        Nearest.hint(key, keys));
            }
        }
    }

    private double estimate(CsvRow row, String what, double value, double least, double most) {
        double without = row.number("without", least, most);
        String key = row.text("key");
        String confidence = row.text("confidence");
        if (!keys.add(key)) {
            problems.add(row.where(), "the key " + CsvRow.shown(key) + " stands there twice");
        }
        if (!CONFIDENCES.contains(confidence)) {
            problems.add(row.where(), "confidence is " + CsvRow.shown(confidence), "high, medium or low", "");
        }
        Setting setting = settings.get(key);
        boolean off = setting != null && setting.value().equals("off");
        double used = off ? without : setting == null ? value : set(setting, row.text("unit"), least, most);
        list.add(new PlaceEstimate(key, what, used, row.text("unit"), without, row.text("source"), confidence, off));
        return used;
    }

    private double set(Setting setting, String unit, double least, double most) {
        try {
            return setting.number(unit, least, most);
        } catch (ParameterException refused) {
            for (ParameterException.Problem problem : refused.problems()) {
                problems.add(
                        problem.where(), "estimate." + problem.what(), "off, or " + problem.allowed(), problem.hint());
            }
            return least;
        }
    }
}
