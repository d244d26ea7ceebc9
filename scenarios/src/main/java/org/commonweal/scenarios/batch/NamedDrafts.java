package org.commonweal.scenarios.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Draft;
import org.commonweal.scenarios.scenario.Node;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Node.Sequence;
import org.commonweal.scenarios.scenario.Proofreader;
import org.commonweal.scenarios.scenario.ScenarioReader;

/** Reads the names in an experiment file, and the scenarios that they stand for or that stand below them. */
final class NamedDrafts {
    private static final String NAMES = "a list of names, or names with what differs below them";

    private final Path path;
    private final Proofreader reader;
    private final ScenarioReader scenarios = new ScenarioReader(Home.library());

    /** Reads from this file. */
    NamedDrafts(Path path, Proofreader reader) {
        this.path = path;
        this.reader = reader;
    }

    /** The values of a list, or the only one; problems where there are none. */
    List<Scalar> names(String key, Entry entry) {
        List<Node> items = entry.value() instanceof Sequence list ? list.items() : List.of(entry.value());
        List<Scalar> names = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Scalar name && !name.text().isBlank()) {
                names.add(name);
            } else {
                reader.refuse(item.line(), key + " " + Proofreader.found(item), "names", "");
            }
        }
        if (items.isEmpty()) {
            reader.refuse(entry.line(), key + " is empty", "at least one", "");
        }
        return names;
    }

    /** Names of scenarios or files, or names with what differs below them. */
    Map<String, Draft> drafts(String key, Entry entry) {
        Map<String, Draft> drafts = new LinkedHashMap<>();
        if (entry.value() instanceof Mapping mapping && !mapping.entries().isEmpty()) {
            mapping.entries().forEach((name, part) -> draft(name, part.value(), drafts));
        } else if (entry.value() instanceof Mapping) {
            reader.refuse(entry.line(), key + " is empty", NAMES, "");
        } else {
            Set<String> known = new HashSet<>();
            for (Scalar name : names(key, entry)) {
                String called =
                        name.text().strip().replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.ya?ml$", "");
                if (known.add(called)) {
                    draft(called, name, drafts);
                } else {
                    reader.refuse(
                            name.line(),
                            "two of the " + key + " are called " + Problem.quoted(called),
                            "each once",
                            "");
                }
            }
        }
        return drafts;
    }

    private void draft(String name, Node value, Map<String, Draft> drafts) {
        try {
            if (value instanceof Mapping mapping) {
                drafts.put(name, scenarios.draft(name, mapping, path, reader.shown()));
            } else if (value instanceof Scalar base && base.text().isBlank()) {
                drafts.put(name, scenarios.draft(name, Node.nothing(), path, reader.shown()));
            } else {
                Mapping extending = new Mapping(Map.of("extends", new Entry(value, value.line())), value.line());
                drafts.put(name, scenarios.draft(name, extending, path, reader.shown()));
            }
        } catch (BadInput bad) {
            bad.problems().forEach(reader.refuse()::accept);
        }
    }
}
