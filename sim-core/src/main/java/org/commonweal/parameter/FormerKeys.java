package org.commonweal.parameter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keys that parameters of a specification had before ({@link Formerly}), of all answers to its questions. */
public final class FormerKeys {
    private final Map<String, String> now = new LinkedHashMap<>();

    /** Those of a specification. */
    public FormerKeys(Class<? extends Record> spec) {
        Slot.keyed(null, spec).forEach(this::learn);
    }

    private void learn(Slot slot) {
        if (slot.formerKey() != null) {
            now.put(slot.formerKey(), slot.key());
        }
        if (slot.parameter() == null) {
            Stream<Class<?>> within = slot.isChoice() ? slot.answers().stream() : Stream.of(slot.type());
            within.flatMap(type -> Slot.keyed(slot, type)).forEach(this::learn);
        }
    }

    /** What they are called now, by old key. */
    public Map<String, String> now() {
        return Map.copyOf(now);
    }

    /** A sentence for each old key that somebody gave, without its full stop. */
    public List<String> notes(List<Setting> settings) {
        return settings.stream()
                .filter(setting -> now.containsKey(setting.key()))
                .map(setting -> setting.where() + ": " + setting.key() + " is now called " + now.get(setting.key()))
                .distinct()
                .toList();
    }
}
