package org.commonweal.scenarios.scenario;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Node.Sequence;

/**
 * One scenario file, or a scenario that stands in a file of something else: what it says, laid over a draft.
 *
 * @param path where it lies
 * @param shown what it is called in messages
 * @param name what the scenario is called
 * @param content what is in it
 * @param isWhole whether the file is the scenario's own, with a question, a place, a seed and a length
 */
record ScenarioFile(Path path, String shown, String name, Mapping content, boolean isWhole) {
    /** The keys of a scenario that stands in a file of something else. */
    static final List<String> DIFFERENCES =
            List.of("extends", "levers", "shocks", "ownership-mix", "parameters", "estimates");

    static final List<String> KEYS = List.of(
            "question",
            "extends",
            "place",
            "seed",
            "years",
            "burn-in",
            "scale",
            "levers",
            "shocks",
            "ownership-mix",
            "parameters",
            "estimates");

    static ScenarioFile read(Path path, String shown) {
        String name = path.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new ScenarioFile(path, shown, name, LocatedYaml.read(path, shown), true);
    }

    /** The scenarios it starts from, one laid over the other; none when it starts from nothing. */
    List<String> bases() {
        return extended().stream()
                .filter(base ->
                        base.value() instanceof Scalar name && !name.text().isBlank())
                .map(base -> ((Scalar) base.value()).text().strip())
                .toList();
    }

    /** What stands at {@code extends}: a name, or a list of names. */
    private List<Entry> extended() {
        Entry entry = content.entries().get("extends");
        if (entry != null && entry.value() instanceof Sequence list) {
            return list.items().stream()
                    .map(item -> new Entry(item, item.line()))
                    .toList();
        }
        return entry == null ? List.of() : List.of(entry);
    }

    /** Where a key of it stands, for messages; the file alone when it is not there. */
    String where(String key) {
        Entry entry = content.entries().get(key);
        return entry == null ? shown : shown + ":" + entry.line();
    }

    /** Overrules in the draft what the file says. */
    void layOver(Draft draft) {
        Proofreader reader = new Proofreader(shown, draft::refuse);
        content.entries().forEach((key, entry) -> reader.refuseUnknown(key, isWhole ? KEYS : DIFFERENCES, entry));
        if (isWhole && !content.entries().containsKey("question")) {
            draft.refuse(new Problem(shown, "question is missing", "the question this scenario asks, a sentence", ""));
        }
        draft.ask(name, "");
        take("question", reader, text -> draft.ask(name, text));
        extended().forEach(base -> reader.value("extends", base));
        refuseBases(draft);
        take("place", reader, draft::place);
        take("seed", reader, text -> draft.seed(text, where("seed")));
        take("years", reader, text -> draft.years(text, where("years")));
        take("burn-in", reader, text -> draft.burnIn(text, where("burn-in")));
        take("scale", reader, text -> draft.scale(text, where("scale")));
        section("levers", reader).programmes().forEach(draft::set);
        section("shocks", reader).programmes().forEach(draft::set);
        section("ownership-mix", reader).mix().forEach(draft::set);
        section("parameters", reader).settings().forEach(draft::give);
        section("estimates", reader).settings().forEach(draft::estimate);
    }

    private void refuseBases(Draft draft) {
        Entry entry = content.entries().get("extends");
        if (entry != null && entry.value() instanceof Sequence && extended().isEmpty()) {
            draft.refuse(new Problem(
                    where("extends"), "extends names no scenario", "a name or a list of names, e.g. baseline", ""));
        }
        bases().stream()
                .distinct()
                .filter(base -> Collections.frequency(bases(), base) > 1)
                .forEach(base -> draft.refuse(new Problem(
                        where("extends"),
                        "extends names " + Problem.quoted(base) + " twice",
                        "each scenario once",
                        "")));
    }

    private void take(String key, Proofreader reader, Consumer<String> use) {
        Entry entry = content.entries().get(key);
        if (entry != null) {
            reader.value(key, entry).ifPresent(use);
        }
    }

    private SettingsSection section(String key, Proofreader reader) {
        return new SettingsSection(key, content.entries().get(key), reader);
    }
}
