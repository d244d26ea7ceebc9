package org.commonweal.scenarios.stress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.commonweal.model.ModelSpec;
import org.commonweal.parameter.ParameterTable;
import org.commonweal.parameter.ParameterTable.Row;
import org.commonweal.parameter.Setting;
import org.commonweal.parameter.Unit;

/**
 * Something of a model that can be set: a parameter within its range, or a question with its answers.
 *
 * @param row how it is declared
 */
record Knob(Row row) {
    private static final MathContext DIGITS = new MathContext(6);
    private static final int MAGNITUDES = 6;
    private static final int WAYS = 5;
    private static final String ONE_OF = "one of ";

    /** Every one that a model can have, those that need another answer to a question included. */
    static List<Knob> all() {
        return ParameterTable.declared(ModelSpec.class).stream().map(Knob::new).toList();
    }

    /** Values at which it is tried by itself: both ends of its range, or every answer but the usual one. */
    List<String> ends() {
        if (isChoice()) {
            return answers().stream()
                    .filter(answer -> !answer.equals(row.text()))
                    .toList();
        }
        return isSwitch() ? List.of("off", "on") : List.of(text(row.min()), text(row.max()));
    }

    /** A value that is accepted: at an end of its range, near one, or anywhere between. */
    String drawn(Random luck) {
        if (isChoice() || isSwitch()) {
            List<String> all = isChoice() ? answers() : ends();
            return all.get(luck.nextInt(all.size()));
        }
        double width = row.max() - row.min();
        double share = luck.nextDouble();
        double near = width * StrictMath.pow(10, -MAGNITUDES * share);
        double value = switch (luck.nextInt(WAYS)) {
            case 0 -> row.min();
            case 1 -> row.max();
            case 2 -> row.min() + near;
            case 3 -> row.max() - near;
            default -> row.min() + width * share;
        };
        double brief = new BigDecimal(value, DIGITS).doubleValue();
        double inRange = Math.max(row.min(), Math.min(row.max(), row.whole() ? Math.rint(brief) : brief));
        return text(inRange);
    }

    /** Set to this, and what must be chosen for it to count. */
    List<Setting> to(String value) {
        List<Setting> settings = new ArrayList<>();
        Arrays.stream(row.needs().split(", "))
                .filter(need -> !need.isEmpty())
                .map(need -> need.split("="))
                .forEach(need -> settings.add(setting(need[0], need[1])));
        settings.add(setting(row.key(), value));
        return settings;
    }

    /** A setting in a place of its own, so that a problem says which one it is about. */
    static Setting setting(String key, String value) {
        return new Setting(key, value, "tried by commonweal stress", key);
    }

    /** Settings laid over others: one of the same key holds. */
    static List<Setting> over(List<Setting> below, List<Setting> above) {
        Map<String, Setting> byKey = new LinkedHashMap<>();
        below.forEach(setting -> byKey.put(setting.key(), setting));
        for (Setting setting : above) {
            byKey.remove(setting.key());
            byKey.put(setting.key(), setting);
        }
        return List.copyOf(byKey.values());
    }

    private boolean isChoice() {
        return row.unit().equals(ParameterTable.CHOICE);
    }

    private boolean isSwitch() {
        return row.unit().equals(Unit.SWITCH.symbol());
    }

    private List<String> answers() {
        return row.what().startsWith(ONE_OF)
                ? List.of(row.what().substring(ONE_OF.length()).split(", "))
                : List.of(row.text());
    }

    private static String text(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
