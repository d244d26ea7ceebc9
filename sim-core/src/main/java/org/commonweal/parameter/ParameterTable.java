package org.commonweal.parameter;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The resolved specification as a table: every choice and every parameter with its value, unit, range and source. */
public final class ParameterTable {
    /** Unit and status of the rows that say which answer was chosen. */
    public static final String CHOICE = "choice";

    private final GivenSettings given;
    private final List<Row> rows = new ArrayList<>();

    private ParameterTable(List<Setting> settings) {
        given = new GivenSettings(settings);
    }

    /**
     * One parameter or choice.
     *
     * @param key its key in scenario files and {@code --set}
     * @param value its value in {@code unit}; 1 and 0 for on and off; not a number for a choice
     * @param text the value as it may be written in a scenario file
     * @param unit the unit's symbol, or {@link #CHOICE}
     * @param min smallest value allowed; not a number for a choice
     * @param max largest value allowed; not a number for a choice
     * @param whole whether it takes whole numbers only
     * @param source where the value comes from; for a value set by a user, the user's source
     * @param status {@link Status} in lower case, or {@link #CHOICE}
     * @param what what it means
     * @param given whether a user set it
     * @param neutral the value that takes it out of the model; not a number where there is none
     * @param needs what must be chosen for it to count, e.g. {@code consumption=fixed-share}; empty if nothing has to be
     */
    public record Row(
            String key,
            double value,
            String text,
            String unit,
            double min,
            double max,
            boolean whole,
            String source,
            String status,
            String what,
            boolean given,
            double neutral,
            String needs) {

        /** What is allowed, in words: {@code 0 to 1}, {@code on or off}, or the names to choose from. */
        public String range() {
            if (unit.equals(CHOICE)) {
                return what;
            }
            if (unit.equals(Unit.SWITCH.symbol())) {
                return "on or off";
            }
            return ValueText.number(min) + (ValueText.isOpen(max) ? " up" : " to " + ValueText.number(max));
        }
    }

    /**
     * One row for every parameter and choice of {@code spec}, in declaration order.
     *
     * @param spec a specification read with {@link ParameterReader}
     * @param settings the settings it was read with
     */
    public static <T extends Record> List<Row> rows(T spec, List<Setting> settings) {
        ParameterTable table = new ParameterTable(settings);
        table.addParts(null, spec);
        return List.copyOf(table.rows);
    }

    /** The rows of a specification, or of a rule by itself, with nothing set; keys begin inside it. */
    public static <T extends Record> List<Row> defaults(Class<T> spec) {
        return rows(ParameterReader.read(spec, List.of()), List.of());
    }

    /**
     * One row for every parameter that a specification can have, with its declared value: those of the default answers and,
     * each with what it {@linkplain Row#needs needs}, those of the others.
     */
    public static List<Row> declared(Class<? extends Record> spec) {
        ParameterTable table = new ParameterTable(List.of());
        table.declare(null, spec, "");
        return List.copyOf(table.rows);
    }

    private void declare(Slot parent, Class<?> type, String needs) {
        for (Slot slot : Slot.of(parent, type)) {
            if (slot.isFamily()) {
                continue; // it has values only where they are set
            }
            if (slot.parameter() != null) {
                rows.add(parameter(slot, slot.parameter().value(), needs));
            } else if (slot.isList()) {
                slot.members().forEach(member -> declare(member, member.type(), needs));
            } else if (slot.isChoice()) {
                declareAnswers(slot, needs);
            } else {
                declare(slot, slot.type(), needs);
            }
        }
    }

    private void declareAnswers(Slot slot, String needs) {
        List<Class<?>> answers = slot.answers();
        rows.add(choice(slot, answers.get(0), needs));
        declare(slot, answers.get(0), needs);
        for (Class<?> other : answers.subList(1, answers.size())) {
            String chosen = slot.key() + "=" + Question.nameOf(other);
            declare(slot, other, needs.isEmpty() ? chosen : needs + ", " + chosen);
        }
    }

    private void addParts(Slot parent, Object owner) {
        for (Slot slot : Slot.of(parent, owner.getClass())) {
            Object value = slot.in(owner);
            if (value instanceof Map<?, ?> family) {
                family.forEach((name, one) -> rows.add(parameter(slot.member((String) name), number(one), "")));
                continue;
            }
            if (slot.parameter() != null) {
                rows.add(parameter(slot, number(value), ""));
                continue;
            }
            if (slot.isList()) {
                Iterator<?> values = ((List<?>) value).iterator();
                slot.members().forEach(member -> addParts(member, values.next()));
                continue;
            }
            if (slot.isChoice()) {
                rows.add(choice(slot, value.getClass(), ""));
                given.lay(Editions.brought(slot, value.getClass()));
            }
            addParts(slot, value);
        }
    }

    private Row parameter(Slot slot, double value, String needs) {
        Declaration declared = slot.parameter();
        Setting setting = given.of(slot);
        boolean isSwitch = ValueText.isSwitch(declared, slot.type());
        return new Row(
                slot.key(),
                value,
                ValueText.text(declared, slot.type(), value),
                declared.unit().symbol(),
                declared.min(),
                declared.max(),
                slot.type() == int.class,
                source(slot, setting),
                declared.status().name().toLowerCase(Locale.ROOT),
                declared.what(),
                setting != null,
                isSwitch ? 0 : declared.neutral(),
                needs);
    }

    private Row choice(Slot slot, Class<?> answer, String needs) {
        Setting setting = given.of(slot);
        List<String> names = slot.answerNames();
        String what = names.size() == 1 ? "the only answer so far" : "one of " + String.join(", ", names);
        return new Row(
                slot.key(),
                Double.NaN,
                Question.nameOf(answer),
                CHOICE,
                Double.NaN,
                Double.NaN,
                false,
                setting == null ? "the default" : source(setting),
                CHOICE,
                what,
                setting != null,
                Double.NaN,
                needs);
    }

    private String source(Slot slot, Setting setting) {
        Setting brought = given.brought(slot);
        return setting != null
                ? source(setting)
                : brought != null ? brought.source() : slot.parameter().source();
    }

    private static String source(Setting setting) {
        return setting.source().isEmpty() ? "set by hand (" + setting.where() + ")" : setting.source();
    }

    private static double number(Object value) {
        return value instanceof Boolean on ? (on ? 1 : 0) : ((Number) value).doubleValue();
    }
}
