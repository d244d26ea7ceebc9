package org.commonweal.parameter;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonweal.parameter.ParameterException.Problem;

/**
 * Builds an immutable specification from the declared defaults and a user's settings.
 *
 * <p>The specification is a record. Each of its components is a parameter ({@link Param}), a group (a record of further
 * components), a question (an interface with {@link Answers}; the first is the default answer and
 * {@code slot=name-of-the-record} chooses another), a list with one member for each answer to a question, or a family (a map
 * of all values of its group whose keys are set and declared nowhere else). A key is the path of component names in kebab case joined by dots;
 * {@code group.component} sets a component of all members of the group that have it, and {@code as-member} gives a
 * component of a list's member the value that it has in another. An answer that is an
 * {@link Edition} gives the parameters beside it other values than the declared ones.
 */
public final class ParameterReader {
    private final GivenSettings given;
    private final Set<Problem> problems = new LinkedHashSet<>();

    private ParameterReader(List<Setting> settings) {
        given = new GivenSettings(settings);
        problems.addAll(given.repeated());
    }

    /**
     * The specification with these settings in force; settings in a later place overrule those in an earlier one.
     *
     * @throws ParameterException with everything that is wrong with the settings
     * @throws IllegalStateException when the specification itself is declared wrongly
     */
    public static <T extends Record> T read(Class<T> spec, List<Setting> settings) {
        ParameterReader reader = new ParameterReader(settings);
        Object result = reader.build(spec, null);
        List<Setting> unused = reader.given.unused();
        if (!unused.isEmpty()) {
            UnknownKeys unknown = new UnknownKeys(spec);
            unused.forEach(setting -> reader.problems.add(unknown.problem(setting)));
        }
        if (!reader.problems.isEmpty()) {
            throw new ParameterException(List.copyOf(reader.problems));
        }
        return spec.cast(result);
    }

    /** The record with its components resolved; null when one of them has a problem. */
    private Object build(Class<?> type, Slot slot) {
        int before = problems.size();
        Object[] values = Slot.of(slot, type).stream().map(this::resolve).toArray();
        return problems.size() > before ? null : construct(type, slot, values);
    }

    private Object resolve(Slot slot) {
        if (slot.isFamily()) {
            Map<String, Object> family = new TreeMap<>();
            given.names(slot).forEach(name -> family.put(name, value(slot.member(name))));
            return Collections.unmodifiableMap(family);
        }
        if (slot.parameter() != null) {
            return value(slot);
        }
        if (slot.isChoice()) {
            Class<?> answer = answer(slot);
            given.lay(Editions.brought(slot, answer));
            return build(answer, slot);
        }
        if (slot.type().isRecord()) {
            return build(slot.type(), slot);
        }
        if (slot.isList()) {
            return slot.members().stream()
                    .map(member -> build(member.type(), member))
                    .toList();
        }
        throw new IllegalStateException(slot.key() + " is neither a parameter, a question, a group nor a list");
    }

    private Object value(Slot slot) {
        Declaration declared = slot.parameter();
        double value = declared.value();
        if (!(value >= declared.min() && value <= declared.max())) {
            throw new ExtensionException(
                    "The default of " + slot.key() + " lies outside its range",
                    "Maybe widen the one or change the other.");
        }
        Setting setting = given.of(slot) == null ? given.brought(slot) : given.of(slot);
        if (setting != null) {
            try {
                value = parsed(slot, setting);
            } catch (Refused refused) {
                problems.add(new Problem(
                        setting.where(),
                        setting.key() + ": " + ValueText.quoted(setting.value()) + " " + refused.getMessage(),
                        refused.allowed(),
                        refused.hint()));
            }
        }
        return boxed(slot, value);
    }

    /**
     * What a setting says: a value, or to be as another member of the list. The other has what it is set to, or, if it is to
     * be as somebody else itself, what is declared for it.
     */
    private double parsed(Slot slot, Setting setting) throws Refused {
        Slot other = slot.namesake(setting.value().strip());
        if (other == null) {
            return ValueText.parse(slot.parameter(), slot.type(), setting.value());
        }
        Setting its = given.of(other);
        return its == null || other.namesake(its.value().strip()) != null
                ? other.parameter().value()
                : ValueText.parse(other.parameter(), other.type(), its.value());
    }

    private Stream<Slot> values(Slot slot) {
        return slot.isFamily() ? given.names(slot).stream().map(slot::member) : Stream.of(slot);
    }

    private static Object boxed(Slot slot, double value) {
        if (slot.type() == boolean.class) {
            return value != 0;
        }
        if (slot.type() == int.class) {
            return (int) value;
        }
        if (slot.type() == double.class) {
            return value;
        }
        throw new IllegalStateException(slot.key() + " is a parameter, but not a double, int or boolean");
    }

    private Class<?> answer(Slot slot) {
        Setting setting = given.of(slot);
        List<Class<?>> answers = slot.answers();
        if (setting == null) {
            return answers.get(0);
        }
        int index = slot.answerNames().indexOf(setting.value().strip());
        if (index < 0) {
            problems.add(new Problem(
                    setting.where(),
                    setting.key() + ": there "
                            + (Editions.isEdition(answers.get(0)) ? "are no complete rules of " : "is no answer ")
                            + ValueText.quoted(setting.value()),
                    Nearest.either(slot.answerNames()),
                    Nearest.hint(setting.value(), slot.answerNames())));
        }
        return answers.get(Math.max(0, index));
    }

    private Object construct(Class<?> type, Slot slot, Object[] values) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException mismatch) {
                problems.add(mismatch(type, slot, mismatch));
                return null;
            }
            throw new IllegalStateException("Cannot build " + type.getSimpleName(), refused.getCause());
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("Cannot build " + type.getSimpleName(), broken);
        }
    }

    /** A record refused values that are each in range but do not go together. */
    private Problem mismatch(Class<?> type, Slot slot, IllegalArgumentException refused) {
        Contradiction known = refused instanceof Contradiction contradiction ? contradiction : null;
        List<String> places = new ArrayList<>();
        for (Slot part : Slot.of(slot, type).stream().flatMap(this::values).toList()) {
            Setting setting = given.of(part);
            boolean concerned = known == null || known.components().contains(part.name());
            if (concerned && setting != null && !places.contains(setting.where())) {
                places.add(setting.where());
            }
        }
        String name = slot == null ? "" : slot.key() + ": ";
        return new Problem(
                String.join(", ", places),
                name + refused.getMessage(),
                known == null ? "" : known.allowed(),
                known == null ? "" : known.hint());
    }
}
