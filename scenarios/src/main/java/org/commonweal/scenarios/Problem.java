package org.commonweal.scenarios;

import java.util.List;
import org.commonweal.parameter.ParameterException;

/**
 * One thing that is wrong with what the user gave us, said in a way that helps to put it right.
 *
 * @param where file and line ({@code preston/tenure.csv:4}) or option ({@code --set}); may be empty
 * @param what what is wrong, a sentence without its full stop that names the value given
 * @param allowed what would be accepted, a phrase; empty when {@code what} says it
 * @param hint a sentence beginning "Maybe"; empty when there is nothing to suggest
 */
public record Problem(String where, String what, String allowed, String hint) {
    private static final int LONGEST = 60;

    /** At most sixty characters of what the user wrote, on one line, between quotes. */
    public static String quoted(String given) {
        String line = given.replaceAll("\\p{Cntrl}+", " ");
        return '"' + (line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...") + '"';
    }

    /** The problems of settings, said in the same way. */
    public static List<Problem> of(ParameterException bad) {
        return bad.problems().stream()
                .map(problem -> new Problem(problem.where(), problem.what(), problem.allowed(), problem.hint()))
                .toList();
    }

    /** The problem on one to three lines, without a line break at the end. */
    public String text() {
        StringBuilder text = new StringBuilder(where.isEmpty() ? capitalised(what) : where + ": " + what).append('.');
        if (!allowed.isEmpty()) {
            text.append("\n  allowed: ").append(allowed);
        }
        if (!hint.isEmpty()) {
            text.append("\n  ").append(hint);
        }
        return text.toString();
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
