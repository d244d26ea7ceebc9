package org.commonweal.parameter;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Finds the names that a misspelt name may have meant. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST = 100;

    private Nearest() {}

    /** "Maybe you meant a, b or c?", nearest first, or an empty text when nothing comes near. */
    public static String hint(String given, Collection<String> known) {
        List<String> near = names(given, known);
        return near.isEmpty() ? "" : "Maybe you meant " + either(near) + "?";
    }

    /** The names joined as in a sentence: "a, b or c". */
    public static String either(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    /** Up to three known names that differ from {@code given}, or in the part after the last dot, by a few letters. */
    static List<String> names(String given, Collection<String> known) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        int furthest = Math.max(2, given.length() / 4);
        return known.stream()
                .distinct()
                .map(name -> Map.entry(name, difference(given, name)))
                .filter(near -> near.getValue() <= furthest)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int difference(String given, String name) {
        int whole = distance(given, name);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return given.contains(".") || ending.equals(name) ? whole : Math.min(whole, distance(given, ending) + 1);
    }

    /** Levenshtein's distance: letters to insert, delete or replace. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
