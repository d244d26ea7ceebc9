package org.commonweal.results.batch;

import java.util.regex.Pattern;

/**
 * How a run is known: by the first 15 hexadecimal digits of the hash of all that determines it, as a text for people and
 * as a number that databases join by. Of a million runs, two have the same with a chance of one in two million.
 */
public final class RunKey {
    private static final int DIGITS = 15;
    private static final Pattern TEXT = Pattern.compile("[0-9a-f]{" + DIGITS + "}");

    private RunKey() {}

    /** The text of a hash, which has at least 15 hexadecimal digits. */
    public static String text(String hash) {
        return hash.substring(0, DIGITS);
    }

    /** The number of a text. */
    public static long number(String text) {
        return Long.parseLong(text, 16);
    }

    /** The text of a number. */
    public static String text(long number) {
        return String.format("%0" + DIGITS + "x", number);
    }

    /** Whether a word is the text of a run. */
    public static boolean isText(String word) {
        return TEXT.matcher(word).matches();
    }
}
