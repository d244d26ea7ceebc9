package org.commonweal.parameter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A place in a specification: a parameter, a question with a choice of answers, a group of further slots, or a list with
 * one member for each answer to a question.
 *
 * @param parent the slot it lies in; null for those of the specification itself
 * @param name its own name, the last word of its key
 * @param type what stands in it
 * @param part the record component it was declared as; null for a member of a list
 * @param siblings names of all that stand beside it, its own included
 */
record Slot(Slot parent, String name, Class<?> type, Part part, List<String> siblings) {
    /** Before the name of another member of the list, it says: the same value as there. */
    private static final String AS = "as-";

    /**
     * The slots of a record, one for each component, in declaration order.
     *
     * @param owner the slot in which the record stands; null for the specification itself
     */
    static List<Slot> of(Slot owner, Class<?> type) {
        Slot parent = owner != null && owner.isUnnamed() ? owner.parent : owner;
        List<Part> parts = Part.of(type);
        List<String> names = parts.stream().map(Part::name).toList();
        return parts.stream()
                .map(part -> new Slot(parent, part.name(), part.component().getType(), part, names))
                .toList();
    }

    /** The slots of a record that have keys of their own: members in place of their list, parts of an unnamed group. */
    static Stream<Slot> keyed(Slot owner, Class<?> type) {
        return of(owner, type).stream()
                .flatMap(slot -> slot.isList()
                        ? slot.members().stream()
                        : slot.isUnnamed() && !slot.isChoice() ? keyed(slot, slot.type) : Stream.of(slot));
    }

    /** The members of a list, one for each answer to its question; their keys do not contain the list's name. */
    List<Slot> members() {
        List<Class<?>> answers = answersTo(question());
        List<String> names = answers.stream().map(Question::nameOf).toList();
        return answers.stream()
                .map(answer -> new Slot(parent, Question.nameOf(answer), answer, null, names))
                .toList();
    }

    /** Its own key, e.g. {@code ownership.mutual.local-sourcing}. */
    String key() {
        return parent == null ? name : parent.key() + "." + name;
    }

    /** The whole key of something in the group in which it stands. */
    String beside(String keyInGroup) {
        return parent == null ? keyInGroup : parent.key() + "." + keyInGroup;
    }

    /**
     * The key that sets it together with its namesakes in the sibling slots, e.g. {@code ownership.local-sourcing}; or
     * null.
     */
    String sharedKey() {
        boolean grouped = parent != null && parent.parent != null && !parent.siblings.contains(name);
        return grouped ? parent.parent.key() + "." + name : null;
    }

    /** The key that it had before; or null. */
    String formerKey() {
        Formerly before = part == null ? null : part.component().getAnnotation(Formerly.class);
        return before == null ? null : parent == null ? before.value() : parent.key() + "." + before.value();
    }

    /**
     * What has its name in the member of its list that a text such as {@code as-private-firm} stands for; null if the text
     * stands for none, or it is in no list.
     */
    Slot namesake(String text) {
        return members(text)
                .flatMap(member -> of(member, member.type).stream())
                .filter(slot -> slot.name.equals(name))
                .findFirst()
                .orElse(null);
    }

    private Stream<Slot> members(String text) {
        if (parent == null || parent.part != null) {
            return Stream.empty();
        }
        return Arrays.stream(parent.type.getInterfaces())
                .filter(Question::isOpen)
                .flatMap(question -> answersTo(question).stream())
                .filter(answer -> text.equals(AS + Question.nameOf(answer)))
                .map(answer -> new Slot(parent.parent, Question.nameOf(answer), answer, null, parent.siblings));
    }

    /** Its declaration, or null when it is not a parameter. */
    Declaration parameter() {
        return part == null ? null : part.declaration();
    }

    /** Whether it is a member of a list that the list's question does not name: it comes from another jar. */
    boolean isBrought() {
        return part == null
                && Arrays.stream(type.getInterfaces())
                        .filter(Question::isOpen)
                        .noneMatch(question -> Question.isListed(question, type));
    }

    boolean isChoice() {
        return Question.isOpen(type);
    }

    /** Whether it is a list of the answers to a question, one of each. */
    boolean isList() {
        return type == List.class;
    }

    /** Whether it is a family of values; their keys do not contain its name. */
    boolean isFamily() {
        return type == Map.class;
    }

    /** The value of a name in a family. */
    Slot member(String member) {
        return new Slot(parent, member, double.class, part, siblings);
    }

    private boolean isUnnamed() {
        return part != null && part.component().isAnnotationPresent(Unnamed.class);
    }

    private Class<?> question() {
        return (Class<?>) ((ParameterizedType) part.component().getGenericType()).getActualTypeArguments()[0];
    }

    /** The answers to choose from, the default first. */
    List<Class<?>> answers() {
        return answersTo(type);
    }

    private static List<Class<?>> answersTo(Class<?> question) {
        return List.copyOf(Question.answers(question));
    }

    List<String> answerNames() {
        return answers().stream().map(Question::nameOf).toList();
    }

    /** What stands in it, in a record that has it. */
    Object in(Object owner) {
        try {
            part.component().getAccessor().setAccessible(true);
            return part.component().getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException("Cannot read " + key(), broken);
        }
    }
}
