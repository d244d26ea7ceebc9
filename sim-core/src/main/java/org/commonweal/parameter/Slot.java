package org.commonweal.parameter;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A component of a specification: a parameter, a question with a choice of answers, or a group of further slots.
 *
 * @param parent the slot it lies in; null for the components of the specification itself
 * @param component where it is declared
 */
record Slot(Slot parent, RecordComponent component) {

    /** The slots of a record, in declaration order. */
    static List<Slot> of(Slot parent, Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> new Slot(parent, component))
                .toList();
    }

    /** {@code LocalSourcing} and {@code localSourcing} as {@code local-sourcing}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    String name() {
        return kebab(component.getName());
    }

    /** Its own key, e.g. {@code ownership.mutual.local-sourcing}. */
    String key() {
        return parent == null ? name() : parent.key() + "." + name();
    }

    /**
     * The key that sets it together with its namesakes in the sibling slots, e.g. {@code ownership.local-sourcing}; or
     * null.
     */
    String sharedKey() {
        boolean grouped = parent != null && parent.parent != null && !parent.hasSibling(component.getName());
        return grouped ? parent.parent.key() + "." + name() : null;
    }

    private boolean hasSibling(String componentName) {
        return Arrays.stream(component.getDeclaringRecord().getRecordComponents())
                .anyMatch(sibling -> sibling.getName().equals(componentName));
    }

    Class<?> type() {
        return component.getType();
    }

    /** Its declaration, or null when it is not a parameter. */
    Declaration parameter() {
        return Declaration.of(component);
    }

    boolean isChoice() {
        return type().isSealed();
    }

    /** The answers to choose from, the default first. */
    List<Class<?>> answers() {
        return List.of(type().getPermittedSubclasses());
    }

    List<String> answerNames() {
        return answers().stream().map(Slot::answerName).toList();
    }

    static String answerName(Class<?> answer) {
        return kebab(answer.getSimpleName());
    }
}
