package org.commonweal.scenarios.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonweal.parameter.Nearest;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node.Entry;
import org.commonweal.scenarios.scenario.Node.Scalar;

/**
 * Reads single values of a file and says of what is wrong where it stands.
 *
 * @param shown what the file is called in messages
 * @param refuse is told every problem
 */
public record Proofreader(String shown, Consumer<Problem> refuse) {

    /** A place in the file, for messages. */
    public String at(int line) {
        return shown + ":" + line;
    }

    /** The value of a key; empty, and a problem, when it has none or more than one. */
    public Optional<String> value(String key, Entry entry) {
        if (entry.value() instanceof Scalar scalar && !scalar.text().isBlank()) {
            return Optional.of(scalar.text().strip());
        }
        refuse(entry.line(), key + " " + found(entry.value()), "a single value", "");
        return Optional.empty();
    }

    /** What a key has instead of what it should have, in words. */
    public static String found(Node value) {
        return value instanceof Scalar scalar && scalar.text().isBlank() ? "has no value" : "is " + value.kind();
    }

    /** A key that is none of those that may stand here is a problem. */
    public void refuseUnknown(String key, List<String> known, Entry entry) {
        if (!known.contains(key)) {
            String what = "there is no key " + Problem.quoted(key) + " here";
            refuse(entry.line(), what, String.join(", ", known), Nearest.hint(key, known));
        }
    }

    /** Something is wrong in a line. */
    public void refuse(int line, String what, String allowed, String hint) {
        refuse.accept(new Problem(at(line), what, allowed, hint));
    }
}
