package org.commonweal.scenarios.scenario;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Setting;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;

/**
 * One scenario file: what it says, laid over a draft.
 *
 * @param path where it lies
 * @param shown what it is called in messages
 * @param content what is in it
 */
record ScenarioFile(Path path, String shown, Mapping content) {
    static final List<String> KEYS =
            List.of("question", "extends", "place", "seed", "years", "burn-in", "scale", "parameters", "estimates");
    private static final List<String> SETTING_KEYS = List.of("value", "source");

    static ScenarioFile read(Path path, String shown) {
        return new ScenarioFile(path, shown, LocatedYaml.read(path, shown));
    }

    /** The file's name without its ending. */
    String name() {
        return path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    }

    /** The scenario it starts from; empty when it starts from nothing. */
    String base() {
        Entry entry = content.entries().get("extends");
        return entry != null && entry.value() instanceof Scalar base
                ? base.text().strip()
                : "";
    }

    /** Where a key of it stands, for messages; the file alone when it is not there. */
    String where(String key) {
        Entry entry = content.entries().get(key);
        return entry == null ? shown : at(entry.line());
    }

    /** Overrules in the draft what the file says. */
    void layOver(Draft draft) {
        content.entries()
                .keySet()
                .forEach(key -> refuseUnknown(key, KEYS, content.entries().get(key), draft));
        if (!content.entries().containsKey("question")) {
            draft.refuse(new Problem(shown, "question is missing", "the question this scenario asks, a sentence", ""));
        }
        take("question", draft, text -> draft.ask(name(), text));
        take("extends", draft, text -> {});
        take("place", draft, draft::place);
        take("seed", draft, text -> draft.seed(text, where("seed")));
        take("years", draft, text -> draft.years(text, where("years")));
        take("burn-in", draft, text -> draft.burnIn(text, where("burn-in")));
        take("scale", draft, text -> draft.scale(text, where("scale")));
        section("parameters", draft).forEach((key, entry) -> setting(key, entry, draft, draft::set));
        section("estimates", draft).forEach((key, entry) -> setting(key, entry, draft, draft::estimate));
    }

    private void take(String key, Draft draft, Consumer<String> use) {
        Entry entry = content.entries().get(key);
        if (entry != null) {
            value(key, entry, draft).ifPresent(use);
        }
    }

    private Map<String, Entry> section(String key, Draft draft) {
        Entry entry = content.entries().get(key);
        if (entry == null
                || entry.value() instanceof Scalar empty && empty.text().isEmpty()) {
            return Map.of();
        }
        if (entry.value() instanceof Mapping mapping) {
            return mapping.entries();
        }
        draft.refuse(new Problem(at(entry.line()), key + " is " + entry.value().kind(), "keys with values", ""));
        return Map.of();
    }

    private void setting(String key, Entry entry, Draft draft, Consumer<Setting> use) {
        if (!(entry.value() instanceof Mapping mapping)) {
            value(key, entry, draft).ifPresent(text -> use.accept(new Setting(key, text, "", at(entry.line()))));
            return;
        }
        Map<String, Entry> parts = mapping.entries();
        parts.forEach((part, inner) -> refuseUnknown(part, SETTING_KEYS, inner, draft));
        Entry value = parts.get("value");
        Entry source = parts.get("source");
        if (value == null) {
            draft.refuse(
                    new Problem(at(entry.line()), key + " has no value", "key: value, or key: {value, source}", ""));
            return;
        }
        String who = source == null ? "" : value("source", source, draft).orElse("");
        value(key, value, draft).ifPresent(text -> use.accept(new Setting(key, text, who, at(entry.line()))));
    }

    private Optional<String> value(String key, Entry entry, Draft draft) {
        if (entry.value() instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        String found = entry.value() instanceof Scalar
                ? "has no value"
                : "is " + entry.value().kind();
        draft.refuse(new Problem(at(entry.line()), key + " " + found, "a single value", ""));
        return Optional.empty();
    }

    private void refuseUnknown(String key, List<String> known, Entry entry, Draft draft) {
        if (!known.contains(key)) {
            draft.refuse(new Problem(
                    at(entry.line()),
                    "there is no key " + Problem.quoted(key) + " here",
                    String.join(", ", known),
                    Nearest.hint(key, known)));
        }
    }

    private String at(int line) {
        return shown + ":" + line;
    }
}
