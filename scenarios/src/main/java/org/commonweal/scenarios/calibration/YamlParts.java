package org.commonweal.scenarios.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonweal.parameter.Nearest;
import org.commonweal.parameter.Slips;
import org.commonweal.results.table.CsvFile;
import org.commonweal.scenarios.Problem;
import org.commonweal.scenarios.scenario.Node;

/**
 * Reads the parts of a calibration file and says of what is wrong where it stands.
 *
 * @param shown what the file is called in messages
 * @param problems is told every problem
 */
record YamlParts(String shown, Consumer<Problem> problems) {

    /** The keys below a key that must have some; none, with a problem, when it has not. */
    Map<String, Node.Entry> section(Map<String, Node.Entry> entries, String key) {
        Node.Entry entry = entries.get(key);
        if (entry != null
                && entry.value() instanceof Node.Mapping mapping
                && !mapping.entries().isEmpty()) {
            return mapping.entries();
        }
        refuse(where(entries, key, shown), key + " are missing", "at least one, each with its keys", "");
        return Map.of();
    }

    Map<String, Node.Entry> parts(String key, Node.Entry entry, List<String> known) {
        if (entry.value() instanceof Node.Mapping mapping) {
            refuseUnknown(mapping.entries(), known);
            return mapping.entries();
        }
        refuse(at(entry), key + " is " + entry.value().kind(), "the keys " + String.join(", ", known), "");
        return Map.of();
    }

    void refuseUnknown(Map<String, Node.Entry> given, List<String> known) {
        given.forEach((key, entry) -> {
            if (!known.contains(key)) {
                String what = "there is no key " + Problem.quoted(key) + " here";
                refuse(at(entry), what, String.join(", ", known), Nearest.hint(key, known));
            }
        });
    }

    <E> E choice(Map<String, Node.Entry> parts, String key, String where, E[] answers, Function<E, String> word) {
        String text = text(parts, key, where);
        List<String> words = Arrays.stream(answers).map(word).toList();
        if (!text.isEmpty() && !words.contains(text)) {
            String what = key + " is " + Problem.quoted(text);
            refuse(where(parts, key, where), what, Nearest.either(words), Nearest.hint(text, words));
        }
        return answers[Math.max(0, words.indexOf(text))];
    }

    double whole(Map<String, Node.Entry> entries, String key, double least, double most) {
        double number = number(entries, key, shown, least, most);
        if (number != Math.rint(number)) {
            refuse(where(entries, key, shown), key + " is " + number, "a whole number", "");
        }
        return number;
    }

    double number(Map<String, Node.Entry> parts, String key, String where, double least, double most) {
        String text = text(parts, key, where);
        if (!text.isEmpty() && !isWithin(text, least, most)) {
            String allowed = "a number from " + CsvFile.exact(least) + " to " + CsvFile.exact(most);
            String hint = Slips.hint(text, other -> isWithin(other, least, most));
            refuse(where(parts, key, where), key + " is " + Problem.quoted(text), allowed, hint);
        }
        return parse(text);
    }

    private static boolean isWithin(String text, double least, double most) {
        double number = parse(text);
        return number >= least && number <= most;
    }

    /** A plain number; not a number when it is anything else. */
    private static double parse(String text) {
        return text.matches("-?\\d{1,15}(\\.\\d{1,15})?") ? Double.parseDouble(text) : Double.NaN;
    }

    /** The text of a key that must be there; empty, with a problem, when it is not. */
    String text(Map<String, Node.Entry> parts, String key, String where) {
        Node.Entry entry = parts.get(key);
        if (entry != null
                && entry.value() instanceof Node.Scalar scalar
                && !scalar.text().isBlank()) {
            return scalar.text().strip();
        }
        refuse(where(parts, key, where), key + " is missing", "a single value", "");
        return "";
    }

    String where(Map<String, Node.Entry> parts, String key, String otherwise) {
        Node.Entry entry = parts.get(key);
        return entry == null ? otherwise : at(entry);
    }

    String at(Node.Entry entry) {
        return shown + ":" + entry.line();
    }

    void refuse(String where, String what, String allowed, String hint) {
        problems.accept(new Problem(where, what, allowed, hint));
    }
}
