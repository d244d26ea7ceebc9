package org.commonweal.parameter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonweal.parameter.ParameterException.Problem;

/**
 * Explains a key that the resolved specification has no use for: misspelt, a group, or part of an answer not chosen.
 */
final class UnknownKeys {
    private final Set<String> settable = new LinkedHashSet<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Map<String, String> needs = new LinkedHashMap<>();

    UnknownKeys(Class<?> spec) {
        Slot.keyed(null, spec).forEach(slot -> learn(slot, ""));
    }

    private void learn(Slot slot, String condition) {
        if (slot.isFamily()) {
            return; // what is in its group and nowhere else is its own
        }
        if (slot.parameter() != null || slot.isChoice()) {
            add(slot.key(), condition);
            if (slot.formerKey() != null && !condition.isEmpty()) {
                needs.put(slot.formerKey(), condition);
            }
            if (slot.sharedKey() != null) {
                add(slot.sharedKey(), condition);
            }
        }
        if (slot.isChoice()) {
            for (Class<?> answer : slot.answers()) {
                String chosen = slot.key() + "=" + Question.nameOf(answer);
                Slot.keyed(slot, answer).forEach(part -> learn(part, chosen));
            }
        } else if (slot.parameter() == null) {
            List<Slot> parts = Slot.keyed(slot, slot.type()).toList();
            groups.put(slot.key(), parts.stream().map(Slot::key).toList());
            parts.forEach(part -> learn(part, condition));
        }
    }

    private void add(String key, String condition) {
        settable.add(key);
        if (!condition.isEmpty()) {
            needs.merge(key, condition, (one, other) -> one + " or " + other);
        }
    }

    Problem problem(Setting setting) {
        String key = setting.key();
        if (needs.containsKey(key)) {
            return new Problem(
                    setting.where(),
                    key + " belongs to an answer that is not chosen",
                    "",
                    "Maybe you also want " + needs.get(key) + "?");
        }
        if (groups.containsKey(key)) {
            return new Problem(setting.where(), key + " is a group, not a parameter", "one of " + parts(key), "");
        }
        return new Problem(
                setting.where(),
                "there is no parameter " + ValueText.quoted(key),
                "a key from 'describe parameters'",
                Nearest.hint(key, settable));
    }

    private String parts(String group) {
        List<String> keys = new ArrayList<>(groups.get(group));
        return String.join(", ", keys.subList(0, Math.min(keys.size(), 10))) + (keys.size() > 10 ? ", ..." : "");
    }
}
