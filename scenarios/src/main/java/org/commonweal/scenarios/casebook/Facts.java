package org.commonweal.scenarios.casebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonweal.money.Pence;

/** What a case tells: numbers by name, and words that are true of it; {@code pay=30000; trust; quarters=1 -2 3 4}. */
final class Facts {
    private final Map<String, String> told = new LinkedHashMap<>();
    private final Set<String> unread;
    private final Set<String> asked = new TreeSet<>();

    Facts(String text) {
        Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("=", 2))
                .forEach(part -> told.put(part[0].strip(), part.length > 1 ? part[1].strip() : ""));
        unread = new LinkedHashSet<>(told.keySet());
    }

    /** A number; 0 if it is not told. */
    double number(String name) {
        read(name);
        return Double.parseDouble(told.getOrDefault(name, "0"));
    }

    /** An amount of money [pence], told in pounds; 0 if it is not told. */
    long pence(String name) {
        return Pence.ofPounds(number(name));
    }

    /** A whole number; 0 if it is not told. */
    int count(String name) {
        return (int) number(name);
    }

    /** A word that is told of something. */
    String word(String name) {
        read(name);
        return told.get(name);
    }

    /** Whether a word is told. */
    boolean is(String word) {
        read(word);
        return told.containsKey(word);
    }

    /** Amounts of money [pence], told in pounds with spaces between them; none if they are not told. */
    List<Long> amounts(String name) {
        read(name);
        String text = told.getOrDefault(name, "");
        return Stream.of(text.split("\\s+"))
                .filter(amount -> !amount.isEmpty())
                .map(amount -> Pence.ofPounds(Double.parseDouble(amount)))
                .toList();
    }

    private void read(String name) {
        unread.remove(name);
        asked.add(name);
    }

    /** What was asked for so far, told or not, in alphabetical order. */
    Set<String> asked() {
        return Collections.unmodifiableSet(asked);
    }

    /** What was told and not asked for. */
    Set<String> unread() {
        return Collections.unmodifiableSet(unread);
    }
}
