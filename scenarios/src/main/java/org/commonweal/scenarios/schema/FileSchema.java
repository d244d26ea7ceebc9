package org.commonweal.scenarios.schema;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweal.scenarios.Home;
import org.commonweal.scenarios.calibration.Prior;
import org.commonweal.scenarios.place.PlaceReader;

/** The schemas of files: what editors need to complete keys, show what they mean, and mark what is wrong. */
public enum FileSchema {
    /** Of a scenario file. */
    SCENARIO {
        @Override
        Map<String, Object> keys() {
            Map<String, Object> keys = new LinkedHashMap<>(differences());
            keys.put("question", described("What the scenario asks, a sentence.", Json.text()));
            keys.put("place", described("Where it runs.", place()));
            keys.put("seed", described("Seed of all draws, for run.", Map.of("type", "integer")));
            keys.putAll(length("for run"));
            return keys;
        }

        @Override
        List<String> required() {
            return List.of("question");
        }
    },
    /** Of an experiment file. */
    EXPERIMENT {
        @Override
        Map<String, Object> keys() {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("question", described("What the runs answer, a sentence.", Json.text()));
            keys.put(
                    "scenarios",
                    described("What is compared, the baseline first: names, or names with what differs.", named()));
            keys.put("worlds", described("What is laid over every scenario, the baseline too.", named()));
            keys.put("places", described("Where; preston unless given.", Json.anyOf(place(), Json.listOf(place()))));
            Map<String, Object> seeds =
                    Json.object(Map.of("first", Map.of("type", "integer"), "count", Json.whole(1, 10_000)), List.of());
            keys.put("seeds", described("How many seeds; 10 unless given.", Json.anyOf(Json.whole(1, 10_000), seeds)));
            keys.put(
                    "window",
                    described("Effects are means over so many last years; 5 unless given.", Json.whole(1, 100)));
            keys.put("design", described("Which points are run.", design()));
            keys.put(
                    "ranges",
                    described("What a design varies: [LOW, HIGH], or nothing for what is declared.", ranges()));
            keys.putAll(length("of all runs"));
            return keys;
        }

        @Override
        List<String> required() {
            return List.of("question", "scenarios");
        }

        private Map<String, Object> named() {
            Map<String, Object> one = Json.anyOf(
                    Json.text(), Map.of("type", "null"), Json.listOf(Json.text()), Json.reference("differences"));
            return Json.anyOf(
                    Json.listOf(Json.text()),
                    Json.text(),
                    Map.of("type", "object", "minProperties", 1, "additionalProperties", one));
        }

        private Map<String, Object> design() {
            Map<String, Object> count = Json.whole(1, 1_000_000);
            Map<String, Object> value = Map.of("type", List.of("string", "number", "boolean"));
            Map<String, Object> axes = Map.of(
                    "type",
                    "object",
                    "minProperties",
                    1,
                    "propertyNames",
                    Json.reference("key"),
                    "additionalProperties",
                    Map.of("type", "array", "minItems", 1, "uniqueItems", true, "items", value));
            Map<String, Object> point =
                    Map.of("type", "object", "propertyNames", Json.reference("key"), "additionalProperties", value);
            Map<String, Object> kinds = new LinkedHashMap<>();
            kinds.put("list", described("The points, one after the other.", Json.listOf(point)));
            kinds.put("grid", described("Every combination of values.", Json.anyOf(axes, Json.whole(1, 1000))));
            kinds.put("one-at-a-time", described("Each value by itself.", Json.anyOf(axes, Json.whole(1, 1000))));
            kinds.put("latin-hypercube", described("So many points, evenly in all ranges.", count));
            kinds.put("sobol", described("So many rows of Saltelli's sample.", count));
            kinds.put(
                    "morris",
                    described(
                            "So many trajectories.",
                            Json.anyOf(
                                    count,
                                    Json.object(
                                            Map.of(
                                                    "trajectories",
                                                    count,
                                                    "levels",
                                                    Map.of("type", "integer", "multipleOf", 2, "minimum", 2)),
                                            List.of("trajectories")))));
            kinds.put(
                    "posterior",
                    described(
                            "So many draws of a calibration.",
                            Json.anyOf(
                                    count,
                                    Json.object(Map.of("file", Json.text(), "draws", count), List.of("draws")))));
            Map<String, Object> design = Json.object(kinds, List.of());
            design.put("minProperties", 1);
            design.put("maxProperties", 1);
            return design;
        }

        private Map<String, Object> ranges() {
            Map<String, Object> end = Map.of("type", List.of("string", "number"));
            Map<String, Object> range = Json.anyOf(
                    Map.of("type", "null"), Map.of("type", "array", "items", end, "minItems", 2, "maxItems", 2));
            return Json.anyOf(
                    Map.of("enum", List.of("all", "observed", "estimated", "calibrated", "assumed", "lever")),
                    Map.of("type", "array", "minItems", 1, "uniqueItems", true, "items", Json.reference("key")),
                    Map.of(
                            "type",
                            "object",
                            "minProperties",
                            1,
                            "propertyNames",
                            Json.reference("key"),
                            "additionalProperties",
                            range));
        }
    },
    /** Of a calibration file. */
    CALIBRATION {
        @Override
        Map<String, Object> keys() {
            Map<String, Object> keys = new LinkedHashMap<>();
            keys.put("question", described("What the calibration answers, a sentence.", Json.text()));
            keys.put("extends", described("The scenario that is calibrated.", Json.text()));
            keys.put("place", described("Where.", place()));
            keys.put("seed", described("First seed of all draws.", Map.of("type", "integer")));
            keys.putAll(length("of all runs"));
            keys.put("years", described("Years, of all runs.", years(1, 100)));
            keys.put("draws", described("Runs with parameters drawn from the priors.", Json.whole(1, 100_000)));
            keys.put(
                    "accepted",
                    described(
                            "Share of them, the nearest, that the posterior is made of.",
                            Map.of("type", "number", "minimum", 0.01, "maximum", 1)));
            keys.put(
                    "posterior-runs",
                    described(
                            "Runs with parameters drawn from the posterior, to see how it fits.",
                            Json.whole(10, 10_000)));
            keys.put(
                    "identified-below",
                    described(
                            "Width of the 90 % interval, relative to the prior, below which a parameter is identified.",
                            Map.of("type", "number", "minimum", 0.05, "maximum", 1)));
            keys.put("parameters", described("What is held possible of each parameter.", Json.reference("priors")));
            Map<String, Object> purpose = Map.of("type", "string", "minLength", 1);
            keys.put(
                    "targets",
                    described(
                            "ID of the table of targets: what it is to tell, in a few words.",
                            Map.of("type", "object", "minProperties", 1, "additionalProperties", purpose)));
            return keys;
        }

        @Override
        List<String> required() {
            return List.copyOf(keys().keySet());
        }

        @Override
        Map<String, Object> definitions(ParameterSchema parameters) {
            Map<String, Object> end = Map.of("type", List.of("string", "number"));
            Map<String, Object> prior = new LinkedHashMap<>();
            prior.put("from", described("The smallest value held possible.", end));
            prior.put("to", described("The largest value held possible.", end));
            List<String> words = Arrays.stream(Prior.Distribution.values())
                    .map(Prior.Distribution::word)
                    .toList();
            prior.put("distribution", described("How values between them are weighed.", Map.of("enum", words)));
            Map<String, Object> priors = Json.object(parameters.numbers("prior"), List.of());
            priors.put("minProperties", 1);
            return Map.of("prior", Json.object(prior, List.copyOf(prior.keySet())), "priors", priors);
        }
    };

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    abstract Map<String, Object> keys();

    abstract List<String> required();

    /** The schema as a text of JSON. */
    public String text() {
        ParameterSchema parameters = new ParameterSchema();
        Map<String, Object> schema = Json.object(keys(), required());
        schema.put("$schema", DIALECT);
        schema.put("title", "Commonweal: " + name().toLowerCase(Locale.ROOT));
        schema.put("$defs", definitions(parameters));
        return Json.print(schema);
    }

    /** What its keys refer to. */
    Map<String, Object> definitions(ParameterSchema parameters) {
        Map<String, Object> definitions = new LinkedHashMap<>(parameters.forms());
        definitions.put("levers", parameters.levers());
        definitions.put("shocks", parameters.shocks());
        definitions.put("parameters", parameters.parameters());
        definitions.put("key", Map.of("enum", parameters.keys()));
        definitions.put("differences", Json.object(differences(), List.of()));
        return definitions;
    }

    /** The keys of what differs from other scenarios. */
    private static Map<String, Object> differences() {
        Map<String, Object> keys = new LinkedHashMap<>();
        Map<String, Object> names = Map.of("type", "array", "items", Json.text(), "minItems", 1, "uniqueItems", true);
        keys.put("extends", described("Where it starts from; later ones overrule.", Json.anyOf(Json.text(), names)));
        keys.put("levers", described("Policies: NAME with keys and values.", Json.reference("levers")));
        keys.put("shocks", described("What happens unasked: NAME with keys and values.", Json.reference("shocks")));
        keys.put(
                "ownership-mix",
                described(
                        "Which share of the jobs is in firms of which legal form.",
                        Map.of("type", List.of("object", "null"))));
        keys.put(
                "parameters",
                described(
                        "KEY: VALUE, or {value, source}.",
                        Json.anyOf(Json.reference("parameters"), Map.of("type", "null"))));
        keys.put(
                "estimates",
                described("Estimates of the place: off, or a number.", Map.of("type", List.of("object", "null"))));
        return keys;
    }

    private static Map<String, Object> length(String whose) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "scale",
                described(
                        "Size of the place, " + whose + "; 1 is life size.",
                        Map.of("type", "number", "minimum", 0.02, "maximum", 10)));
        keys.put("years", described("Years, " + whose + ".", years(0, 100)));
        keys.put("burn-in", described("Years before them, " + whose + ".", years(0, 50)));
        return keys;
    }

    private static Map<String, Object> years(int least, int most) {
        return Json.anyOf(Json.whole(least, most), Map.of("type", "string", "pattern", "^\\d+\\s*years?$"));
    }

    private static Map<String, Object> place() {
        return Map.of("type", "string", "description", "e.g. " + String.join(", ", PlaceReader.names(Home.places())));
    }

    private static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = new LinkedHashMap<>(schema);
        described.put("description", description);
        return described;
    }
}
