package org.commonweal.parameter;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The answers to an open question: the records that its {@link Answers} lists, in that order, and after them those that
 * {@link ServiceLoader} finds, in the order of their names. A record that is to be found names itself in
 * {@code META-INF/services/<the interface>} of its jar and has, as {@link ServiceLoader} demands, a public constructor
 * without arguments; it is never called, for values come from the declarations.
 */
public final class Question {
    private static final ClassValue<List<Class<?>>> ANSWERS = new ClassValue<>() {
        @Override
        protected List<Class<?>> computeValue(Class<?> question) {
            return find(question);
        }
    };

    private Question() {}

    /** Whether a question lists an answer itself. */
    static boolean isListed(Class<?> question, Class<?> answer) {
        return List.of(question.getAnnotation(Answers.class).value()).contains(answer);
    }

    /** Whether a type is an open question. */
    static boolean isOpen(Class<?> type) {
        return type.isAnnotationPresent(Answers.class);
    }

    /**
     * The records that answer a question, the default first.
     *
     * @throws ExtensionException if an answer is no record, lacks a declaration, or two of them have the same name
     */
    public static <T> List<Class<? extends T>> answers(Class<T> question) {
        List<Class<? extends T>> typed = new ArrayList<>();
        ANSWERS.get(question).forEach(answer -> typed.add(answer.asSubclass(question)));
        return typed;
    }

    /** The name by which an answer is chosen, e.g. {@code fixed-share}, or {@code 2025-26} if it is an {@link Edition}. */
    public static String nameOf(Class<?> answer) {
        Edition edition = answer.getAnnotation(Edition.class);
        return edition == null ? Part.kebab(answer.getSimpleName()) : edition.value();
    }

    /**
     * Of one answer of each kind, that of a kind.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static <T> T of(Class<T> kind, List<? super T> all) {
        return all.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + nameOf(kind)));
    }

    /** The answers to questions of a specification that its questions do not list: what other jars have brought. */
    public static List<Class<?>> brought(Class<? extends Record> spec) {
        return Slot.keyed(null, spec).flatMap(Question::brought).distinct().toList();
    }

    private static Stream<Class<?>> brought(Slot slot) {
        if (slot.parameter() != null) {
            return Stream.empty();
        }
        if (!slot.isChoice()) {
            Stream<Class<?>> parts = Slot.keyed(slot, slot.type()).flatMap(Question::brought);
            return slot.isBrought() ? Stream.concat(Stream.of(slot.type()), parts) : parts;
        }
        return slot.answers().stream().filter(answer -> !isListed(slot.type(), answer));
    }

    private static List<Class<?>> find(Class<?> question) {
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        for (Class<?> answer : question.getAnnotation(Answers.class).value()) {
            add(byName, answer);
        }
        ServiceLoader.load(question).stream()
                .map(ServiceLoader.Provider::type)
                .sorted(Comparator.comparing(Class::getName))
                .forEach(answer -> add(byName, answer));
        return List.copyOf(byName.values());
    }

    private static void add(Map<String, Class<?>> byName, Class<?> answer) {
        if (!answer.isRecord()) {
            throw new ExtensionException(
                    answer.getName() + " is not a record",
                    "Maybe write: public record " + answer.getSimpleName()
                            + "(...), with its parameters as components.");
        }
        for (Part part : Part.of(answer)) {
            RecordComponent component = part.component();
            if (component.getType().isPrimitive() && part.declaration() == null) {
                throw new ExtensionException(
                        answer.getName() + " has a component without a value, " + component.getName(),
                        "Maybe declare it with @Param.");
            }
        }
        Class<?> other = byName.putIfAbsent(nameOf(answer), answer);
        if (other != null && other != answer) {
            throw new ExtensionException(
                    answer.getName() + " and " + other.getName() + " have the same name", "Maybe rename one of them.");
        }
    }
}
