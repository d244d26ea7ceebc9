package org.commonweal.results.archive;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.commonweal.results.file.TextFile;
import tools.jackson.databind.JsonNode;

/**
 * Finds what a record needs and a file of JSON does not have: components that are missing, null, or no text. Records that
 * are written as something else than an object are left to whoever reads them.
 */
final class JsonGaps {
    private final List<String> optional;

    /** Looks for everything but these components. */
    JsonGaps(String... optional) {
        this.optional = List.of(optional);
    }

    /** The first gap, as {@code parameters[3].value is missing}; empty when there is none. */
    String first(JsonNode node, Class<?> type) {
        return first(node, type, "");
    }

    private String first(JsonNode node, Class<?> type, String path) {
        if (isOneValue(type)) {
            return text(node, path);
        }
        if (!node.isObject()) {
            return "";
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String key = path.isEmpty() ? component.getName() : path + "." + component.getName();
            JsonNode value = node.get(component.getName());
            boolean missing = value == null || value.isNull();
            if (missing && !optional.contains(component.getName())) {
                return key + " is missing";
            }
            String gap = missing ? "" : inside(value, component, key);
            if (!gap.isEmpty()) {
                return gap;
            }
        }
        return "";
    }

    /** Whether a record is written as a text. */
    private static boolean isOneValue(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private String inside(JsonNode value, RecordComponent component, String key) {
        if (isWrittenAsText(component.getType())) {
            return text(value, key);
        }
        if (component.getType().isRecord()) {
            return first(value, component.getType(), key);
        }
        if (component.getType() == String.class) {
            return text(value, key);
        }
        return component.getType() == List.class ? items(value, component, key) : "";
    }

    private static boolean isWrittenAsText(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static String text(JsonNode value, String key) {
        if (!value.isString()) {
            return key + " is no text";
        }
        return TextFile.controlCharacter(value.stringValue()) < 0 ? "" : key + " has a control character";
    }

    private String items(JsonNode list, RecordComponent component, String key) {
        if (!list.isArray()) {
            return key + " is no list";
        }
        Class<?> item = component.getGenericType() instanceof ParameterizedType of
                        && of.getActualTypeArguments()[0] instanceof Class<?> plain
                ? plain
                : Object.class;
        for (int i = 0; i < list.size(); i++) {
            String place = key + "[" + i + "]";
            String gap = list.get(i).isNull()
                    ? place + " is missing"
                    : item.isRecord()
                            ? first(list.get(i), item, place)
                            : item == String.class ? text(list.get(i), place) : "";
            if (!gap.isEmpty()) {
                return gap;
            }
        }
        return "";
    }
}
