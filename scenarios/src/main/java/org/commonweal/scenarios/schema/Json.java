package org.commonweal.scenarios.schema;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Pieces of schemas. */
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Json() {}

    /** An object with these keys and no others. */
    static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    static Map<String, Object> text() {
        return Map.of("type", "string");
    }

    static Map<String, Object> reference(String definition) {
        return Map.of("$ref", "#/$defs/" + definition);
    }

    static Map<String, Object> anyOf(Object... forms) {
        return Map.of("anyOf", List.of(forms));
    }

    static Map<String, Object> listOf(Object item) {
        return Map.of("type", "array", "items", item, "minItems", 1);
    }

    static Map<String, Object> whole(long least, long most) {
        return Map.of("type", "integer", "minimum", least, "maximum", most);
    }

    /** A schema as a text, the same on every machine: keys in the order of their names. */
    static String print(Map<String, Object> schema) {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        return MAPPER.writer()
                        .with(new DefaultPrettyPrinter().withObjectIndenter(indenter))
                        .writeValueAsString(schema)
                + "\n";
    }
}
