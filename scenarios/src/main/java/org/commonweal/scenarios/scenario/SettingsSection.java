package org.commonweal.scenarios.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Node.Sequence;

/**
 * A section of a scenario file that sets values: {@code parameters}, {@code estimates}, {@code levers},
 * {@code shocks} or {@code ownership-mix}. A value stands alone or with its source: {@code key: value} or {@code key: {value, source}}.
 *
 * @param name the key of the section
 * @param entry what stands there; null when the file has no such section
 * @param reader reads it and says what is wrong
 */
record SettingsSection(String name, Entry entry, Proofreader reader) {
    private static final List<String> PARTS = List.of("value", "source");
    private static final String OTHERS = "others";
    private static final String VALUES = "keys with values";
    private static final String PROGRAMMES = "names with keys and values below them";

    /** The settings of a section of keys with values. */
    List<Setting> settings() {
        if (entry == null || isEmpty(entry.value())) {
            return List.of();
        }
        if (entry.value() instanceof Mapping mapping) {
            return settings("", mapping);
        }
        reader.refuse(entry.line(), name + " " + Proofreader.found(entry.value()), VALUES, "");
        return List.of();
    }

    /**
     * The settings of a section of programmes, each with keys and values of its own; {@code reach} below {@code x} in the
     * section {@code levers} is the parameter {@code levers.x.reach}.
     */
    List<Setting> programmes() {
        List<Setting> settings = new ArrayList<>();
        named().forEach((programme, below) -> {
            String key = name + "." + programme;
            if (below.value() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
                settings.addAll(settings(key + ".", mapping));
            } else {
                String found = below.value() instanceof Mapping ? "has no keys" : Proofreader.found(below.value());
                reader.refuse(below.line(), key + " " + found, VALUES, "");
            }
        });
        return settings;
    }

    /**
     * The settings of the section of an ownership mix: a form has one value, or one for each industry that is named below it and
     * for all {@code others} together; {@code trade} below {@code worker-cooperative} is the parameter
     * {@code ownership-mix.worker-cooperative.trade}.
     */
    List<Setting> mix() {
        if (entry == null || !(entry.value() instanceof Mapping mapping)) {
            return settings();
        }
        List<Setting> settings = new ArrayList<>();
        mapping.entries().forEach((form, below) -> {
            String key = name + "." + form;
            boolean byIndustry = below.value() instanceof Mapping parts
                    && !parts.entries().isEmpty()
                    && parts.entries().keySet().stream().noneMatch(PARTS::contains);
            if (byIndustry) {
                ((Mapping) below.value())
                        .entries()
                        .forEach((industry, value) ->
                                add(industry.equals(OTHERS) ? key : key + "." + industry, value, settings));
            } else {
                add(key, below, settings);
            }
        });
        return settings;
    }

    /** The programmes by name, from a mapping or from a list of mappings. */
    private Map<String, Entry> named() {
        Map<String, Entry> all = new LinkedHashMap<>();
        if (entry == null || isEmpty(entry.value())) {
            return all;
        }
        List<Node> parts = entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
        for (Node part : parts) {
            if (part instanceof Mapping mapping) {
                mapping.entries().forEach((programme, below) -> addOnce(all, programme, below));
            } else {
                reader.refuse(part.line(), name + " " + Proofreader.found(part), PROGRAMMES, "");
            }
        }
        return all;
    }

    private void addOnce(Map<String, Entry> all, String programme, Entry below) {
        Entry before = all.putIfAbsent(programme, below);
        if (before != null) {
            String what = Problem.quoted(programme) + " stands here a second time";
            reader.refuse(below.line(), what + "; it is already in line " + before.line(), "each name once", "");
        }
    }

    private static boolean isEmpty(Node value) {
        return value instanceof Scalar scalar && scalar.text().isEmpty();
    }

    private List<Setting> settings(String before, Mapping mapping) {
        List<Setting> settings = new ArrayList<>();
        mapping.entries().forEach((key, value) -> add(before + key, value, settings));
        return settings;
    }

    private void add(String key, Entry given, List<Setting> settings) {
        String where = reader.at(given.line());
        if (!(given.value() instanceof Mapping mapping)) {
            reader.value(key, given).ifPresent(text -> settings.add(new Setting(key, text, "", where)));
            return;
        }
        Map<String, Entry> parts = mapping.entries();
        parts.forEach((part, inner) -> reader.refuseUnknown(part, PARTS, inner));
        Entry value = parts.get("value");
        Entry source = parts.get("source");
        if (value == null) {
            reader.refuse(given.line(), key + " has no value", "key: value, or key: {value, source}", "");
            return;
        }
        String who = source == null ? "" : reader.value("source", source).orElse("");
        reader.value(key, value).ifPresent(text -> settings.add(new Setting(key, text, who, where)));
    }
}
