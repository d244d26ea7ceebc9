package org.commonweal.results.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words of a command as they may be typed, whatever is in them. */
public final class ShellWord {
    private static final Pattern PLAIN = Pattern.compile("[\\w./:,%+@=-]+");

    private ShellWord() {}

    /** A word: between single quotation marks where a shell would read more into it than stands there. */
    public static String of(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Words with spaces between them. */
    public static String of(List<String> words) {
        return words.stream().map(ShellWord::of).collect(Collectors.joining(" "));
    }
}
