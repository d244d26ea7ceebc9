package org.commonweal.parameter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.parameter.ParameterException.Problem;

/**
 * The settings by key. A later place (file, then --set) overrules an earlier one; within a place the narrower key
 * wins. Below them all lies what the chosen {@linkplain Edition editions} bring.
 */
final class GivenSettings {
    private final Map<String, Ranked> byKey = new LinkedHashMap<>();
    private final Map<String, Setting> brought = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Problem> repeated = new ArrayList<>();

    private record Ranked(Setting setting, int place) {}

    GivenSettings(List<Setting> settings) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (Setting setting : settings) {
            int place = places.computeIfAbsent(setting.place(), any -> places.size());
            Ranked before = byKey.get(setting.key());
            if (before != null && before.place() == place) {
                repeated.add(new Problem(
                        setting.where(),
                        ValueText.quoted(setting.key()) + " is set twice, here and at "
                                + before.setting().where(),
                        "each key once",
                        ""));
            } else if (before == null || before.place() < place) {
                byKey.put(setting.key(), new Ranked(setting, place));
            }
        }
    }

    /** Keys that are set twice in one place. */
    List<Problem> repeated() {
        return repeated;
    }

    /** Lays what an answer brings below the settings. */
    void lay(List<Setting> values) {
        values.forEach(value -> brought.put(value.key(), value));
    }

    /** What a chosen edition brings for a slot, or null; a setting that is in force wins over it. */
    Setting brought(Slot slot) {
        return brought.get(slot.key());
    }

    /** A user's setting in force for a slot, or null. */
    Setting of(Slot slot) {
        Ranked inForce = later(later(use(slot.key()), use(slot.formerKey())), use(slot.sharedKey()));
        return inForce == null ? null : inForce.setting();
    }

    /** The names of a family that settings give values to: what follows the key of its group. */
    List<String> names(Slot family) {
        String group = family.beside("");
        return byKey.keySet().stream()
                .filter(key -> key.startsWith(group))
                .map(key -> key.substring(group.length()))
                .filter(name -> !family.siblings().contains(name))
                .sorted()
                .toList();
    }

    private static Ranked later(Ranked one, Ranked other) {
        return one == null || other != null && other.place() > one.place() ? other : one;
    }

    /** The settings that no slot has asked for, in the order of their keys' first appearance. */
    List<Setting> unused() {
        return byKey.entrySet().stream()
                .filter(entry -> !used.contains(entry.getKey()))
                .map(entry -> entry.getValue().setting())
                .toList();
    }

    private Ranked use(String key) {
        if (key == null) {
            return null;
        }
        used.add(key);
        return byKey.get(key);
    }
}
