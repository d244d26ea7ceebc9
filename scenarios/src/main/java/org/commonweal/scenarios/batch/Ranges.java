package org.commonweal.scenarios.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.ParameterException;
import org.commonweal.parameter.ParameterReader;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Status;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Mapping;
import org.commonweal.scenarios.scenario.Node.Scalar;
import org.commonweal.scenarios.scenario.Node.Sequence;
import org.commonweal.scenarios.scenario.Proofreader;
import org.commonweal.scenarios.scenario.Scenario;

/** Reads what a design varies: parameters with ranges, their declared ones unless others are given. */
final class Ranges {
    private static final double OPEN = 1e12;
    private static final String ALLOWED = "[LOW, HIGH], or nothing for the range that the parameter declares";
    private static final String ALL = "all";

    private final Proofreader reader;
    private final Scenario base;
    private final Map<String, Row> declared = new TreeMap<>();

    /**
     * Reads ranges of a model's parameters.
     *
     * @param base a scenario with everything that any scenario or world sets
     */
    Ranges(Proofreader reader, Scenario base) {
        this.reader = reader;
        this.base = base;
        for (Row row : ParameterTable.declared(ModelSpec.class)) {
            declared.putIfAbsent(row.key(), row);
        }
        for (Row row : rows(base.settings())) {
            declared.put(row.key(), row);
        }
    }

    private static List<Row> rows(List<Setting> settings) {
        return ParameterTable.rows(ParameterReader.read(ModelSpec.class, settings), settings);
    }

    /** Whether there is such a parameter; a problem if not. */
    boolean knows(String key, int line) {
        if (key.startsWith("estimate")) {
            reader.refuse(
                    line,
                    Problem.quoted(key) + " is an estimate of a place",
                    "parameters of the model in a design; estimates in worlds",
                    "");
            return false;
        }
        if (!declared.containsKey(key)) {
            reader.refuse(
                    line,
                    "there is no parameter " + Problem.quoted(key),
                    "a key from 'describe parameters'",
                    Nearest.hint(key, declared.keySet()));
            return false;
        }
        return true;
    }

    /** The unit of a parameter. */
    String unit(String key) {
        return declared.get(key).unit();
    }

    /** What a section {@code ranges} says: keys with ranges, a list of keys, or a status such as {@code assumed}. */
    List<Factor> read(Entry section) {
        List<Factor> factors = new ArrayList<>();
        if (isEmpty(section.value())) {
            reader.refuse(section.line(), "ranges name no parameter", "keys of parameters", "");
        } else if (section.value() instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> add(key, entry, factors));
        } else if (section.value() instanceof Sequence list) {
            Map<String, Integer> lines = new LinkedHashMap<>();
            for (Node item : list.items()) {
                String key = item instanceof Scalar name ? name.text().strip() : "";
                if (key.isEmpty()) {
                    reader.refuse(item.line(), "ranges " + Proofreader.found(item), "keys of parameters", "");
                } else if (lines.putIfAbsent(key, item.line()) != null) {
                    reader.refuse(
                            item.line(),
                            Problem.quoted(key) + " stands here a second time; it is already in line " + lines.get(key),
                            "each key once",
                            "");
                } else {
                    add(key, new Entry(new Scalar("", item.line()), item.line()), factors);
                }
            }
        } else if (section.value() instanceof Scalar word) {
            addAll(word.text().strip(), section, factors);
        }
        return factors;
    }

    private static boolean isEmpty(Node value) {
        return value instanceof Scalar word && word.text().isBlank()
                || value instanceof Sequence list && list.items().isEmpty()
                || value instanceof Mapping mapping && mapping.entries().isEmpty();
    }

    /**
     * Every parameter of a status that has a range with two ends, at which it contradicts no other; levers and shocks that
     * nobody pulls are left out.
     */
    private void addAll(String word, Entry section, List<Factor> factors) {
        List<String> words = new ArrayList<>(List.of(ALL));
        for (Status status : Status.values()) {
            words.add(status.name().toLowerCase(Locale.ROOT));
        }
        if (!words.contains(word)) {
            reader.refuse(
                    section.line(),
                    "ranges are " + Problem.quoted(word),
                    "keys with ranges, a list of keys, or " + Nearest.either(words),
                    Nearest.hint(word, words));
            return;
        }
        var set = base.settings().stream().map(Setting::key).collect(Collectors.toSet());
        for (Row row : rows(base.settings())) {
            boolean asked = word.equals(ALL) || row.status().equals(word);
            if (asked && isBounded(row) && Point.counts(row.key(), set)) {
                Factor factor = factor(row, row.min(), row.max(), reader.at(section.line()));
                if (isFree(factor)) {
                    factors.add(factor);
                }
            }
        }
    }

    /** Whether a parameter contradicts no other at either end of its range. */
    private boolean isFree(Factor factor) {
        for (double share : new double[] {0, 1}) {
            List<Setting> settings = new ArrayList<>(base.settings());
            settings.add(factor.at(share));
            try {
                ParameterReader.read(ModelSpec.class, settings);
            } catch (ParameterException contradiction) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBounded(Row row) {
        return Double.isFinite(row.min()) && row.max() < OPEN && row.min() < row.max();
    }

    private static Factor factor(Row row, double low, double high, String where) {
        return new Factor(row.key(), low, high, row.whole(), row.unit(), where);
    }

    private void add(String key, Entry entry, List<Factor> factors) {
        if (!knows(key, entry.line())) {
            return;
        }
        Row row = declared.get(key);
        if (row.unit().equals(ParameterTable.CHOICE)) {
            reader.refuse(entry.line(), Problem.quoted(key) + " is a choice and has no range", "a grid or a list", "");
        } else if (entry.value() instanceof Scalar nothing && nothing.text().isBlank()) {
            if (isBounded(row)) {
                factors.add(factor(row, row.min(), row.max(), reader.at(entry.line())));
            } else {
                reader.refuse(entry.line(), Problem.quoted(key) + " declares no upper end", "[LOW, HIGH]", "");
            }
        } else if (entry.value() instanceof Sequence list && list.items().size() == 2) {
            OptionalDouble low = value(key, list.items().get(0));
            OptionalDouble high = low.isEmpty() ? low : value(key, list.items().get(1));
            if (high.isPresent() && !(low.getAsDouble() < high.getAsDouble())) {
                reader.refuse(entry.line(), "the range of " + Problem.quoted(key) + " is empty", "LOW below HIGH", "");
            } else if (high.isPresent()) {
                factors.add(factor(row, low.getAsDouble(), high.getAsDouble(), reader.at(entry.line())));
            }
        } else {
            reader.refuse(entry.line(), key + " " + Proofreader.found(entry.value()), ALLOWED, "");
        }
    }

    /** What the model makes of a value, which tells units and bounds; empty, and a problem, when it is refused. */
    private OptionalDouble value(String key, Node node) {
        if (!(node instanceof Scalar scalar) || scalar.text().isBlank()) {
            reader.refuse(node.line(), "the range of " + key + " " + Proofreader.found(node), ALLOWED, "");
            return OptionalDouble.empty();
        }
        return value(new Setting(key, scalar.text().strip(), "", reader.at(node.line())), List.of());
    }

    /** The number that a setting means beside others; empty, and a problem, when it is refused. */
    OptionalDouble value(Setting setting, List<Setting> beside) {
        List<Setting> settings = new ArrayList<>(base.settings());
        settings.addAll(beside);
        settings.remove(setting);
        settings.add(setting);
        try {
            return rows(settings).stream()
                    .filter(row -> row.key().equals(setting.key()))
                    .mapToDouble(Row::value)
                    .findFirst();
        } catch (ParameterException bad) {
            Problem.of(bad).forEach(reader.refuse()::accept);
            return OptionalDouble.empty();
        }
    }
}
