package org.commonweal.scenarios.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.FormerKeys;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Unit;
import org.commonweal.results.table.CsvFile;

/** What a file may set: every parameter with its meaning, unit, range and source. */
final class ParameterSchema {
    private static final double OPEN = 1e12;
    private static final String ONE_OF = "one of ";
    /** A number with or without a unit, or a word such as off or as-private-firm; its range is checked when it is read. */
    private static final String QUANTITY = "^\\s*([-+]?£?[.\\d].*|[a-z][a-z0-9-]*)\\s*$";

    /** What values there are: one form for all parameters of one range. */
    private final Map<String, Object> forms = new LinkedHashMap<>();

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> levers = new LinkedHashMap<>();
    private final Map<String, Map<String, Object>> shocks = new LinkedHashMap<>();

    /** That of the model. */
    ParameterSchema() {
        ParameterTable.declared(ModelSpec.class).forEach(row -> rows.putIfAbsent(row.key(), row));
        rows.values().forEach(row -> add(row.key(), row));
        new FormerKeys(ModelSpec.class)
                .now().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .filter(former -> rows.containsKey(former.getValue()))
                        .forEach(former -> add(former.getKey(), rows.get(former.getValue())));
    }

    private void add(String key, Row row) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", description(row));
        schema.putAll(Json.reference(form(row)));
        parameters.put(key, schema);
        Map<String, Object> same = Json.reference("parameters/properties/" + key);
        String[] names = key.split("\\.", 3);
        if (names.length == 3 && names[0].equals("levers")) {
            levers.computeIfAbsent(names[1], first -> new LinkedHashMap<>()).put(names[2], same);
        } else if (names.length == 3 && names[0].equals("shocks")) {
            shocks.computeIfAbsent(names[1], first -> new LinkedHashMap<>()).put(names[2], same);
        } else if (names.length == 3 && names[0].equals("ownership")) {
            parameters.putIfAbsent("ownership." + names[2], forAllForms(schema, names[2]));
        }
    }

    private static Map<String, Object> forAllForms(Map<String, Object> schema, String key) {
        Map<String, Object> all = new LinkedHashMap<>(schema);
        all.put("description", "ownership.FORM." + key + " of all legal forms.");
        return all;
    }

    /** The name of the form of a parameter's values, alone or with their source. */
    private String form(Row row) {
        String name = name(row);
        if (!forms.containsKey(name)) {
            forms.put("value-" + name, Map.of("anyOf", values(row)));
            Map<String, Object> value = Json.reference("value-" + name);
            Map<String, Object> withSource =
                    Json.object(Map.of("value", value, "source", Json.text()), List.of("value"));
            forms.put(name, Json.anyOf(value, withSource));
        }
        return name;
    }

    private static String name(Row row) {
        if (row.unit().equals(Unit.SWITCH.symbol())) {
            return "switch";
        }
        if (row.unit().equals(ParameterTable.CHOICE)) {
            return "choice-" + row.key();
        }
        String to = row.max() < OPEN ? "-to-" + CsvFile.exact(row.max()) : "";
        return (row.whole() ? "whole" : "number") + "-from-" + CsvFile.exact(row.min()) + to;
    }

    /** The forms of values, by name. */
    Map<String, Object> forms() {
        return forms;
    }

    private static String description(Row row) {
        if (row.unit().equals(ParameterTable.CHOICE)) {
            return "A choice: " + row.range() + ".";
        }
        String needs = row.needs().isEmpty() ? "" : " Counts with " + row.needs() + ".";
        return row.what() + " [" + row.unit() + ", " + row.range() + "; " + row.text() + " unless set] " + row.status()
                + ": " + row.source() + needs;
    }

    private static List<Object> values(Row row) {
        if (row.unit().equals(Unit.SWITCH.symbol())) {
            return List.of(
                    Map.of("enum", List.of("on", "off", "true", "false", "yes", "no", true, false)),
                    Map.of("type", "string", "pattern", "^as-[a-z-]+$"));
        }
        if (row.unit().equals(ParameterTable.CHOICE)) {
            List<String> names = row.what().startsWith(ONE_OF)
                    ? Arrays.asList(row.what().substring(ONE_OF.length()).split(", "))
                    : List.of(row.text());
            return List.of(Map.of("enum", names));
        }
        Map<String, Object> number = new LinkedHashMap<>();
        number.put("type", row.whole() ? "integer" : "number");
        if (Double.isFinite(row.min())) {
            number.put("minimum", row.min());
        }
        if (row.max() < OPEN) {
            number.put("maximum", row.max());
        }
        return List.of(number, Map.of("type", "string", "pattern", QUANTITY), Map.of("enum", List.of(false)));
    }

    /** The section {@code parameters}, in which estimates of a place may stand, too. */
    Map<String, Object> parameters() {
        Map<String, Object> schema = Json.object(parameters, List.of());
        schema.put("patternProperties", Map.of("^estimates?\\.", Map.of()));
        return schema;
    }

    /** The section {@code levers}. */
    Map<String, Object> levers() {
        return programmes(levers);
    }

    /** The section {@code shocks}. */
    Map<String, Object> shocks() {
        return programmes(shocks);
    }

    private static Map<String, Object> programmes(Map<String, Map<String, Object>> programmes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        programmes.forEach((name, keys) -> {
            Map<String, Object> below = Json.object(keys, List.of());
            below.put("minProperties", 1);
            properties.put(name, below);
        });
        Map<String, Object> one = Json.object(properties, List.of());
        return Map.of("anyOf", List.of(one, Map.of("type", "array", "items", one), Map.of("type", "null")));
    }

    /** The parameters that any number within a range can be a value of, each of a form that is defined elsewhere. */
    Map<String, Object> numbers(String definition) {
        Map<String, Object> numbers = new LinkedHashMap<>();
        rows.forEach((key, row) -> {
            if (!row.whole()
                    && !row.unit().equals(Unit.SWITCH.symbol())
                    && !row.unit().equals(ParameterTable.CHOICE)) {
                Map<String, Object> schema = new LinkedHashMap<>(Json.reference(definition));
                schema.put("description", description(row));
                numbers.put(key, schema);
            }
        });
        return numbers;
    }

    /** The keys of all parameters. */
    List<String> keys() {
        return List.copyOf(parameters.keySet());
    }
}
