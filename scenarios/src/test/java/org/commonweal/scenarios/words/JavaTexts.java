package org.commonweal.scenarios.words;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a Java file: its string literals, each in the line where it stands. */
final class JavaTexts {
    private static final Pattern TOKEN = Pattern.compile(
            "//[^\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])++'|\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\n])*+)\"",
            Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\\s*\\+?\\s*");
    private static final String APART = "\u00b6";

    private JavaTexts() {}

    /** The literals with the source's lines; what is put together with a plus is one text. */
    static String of(String source) {
        StringBuilder texts = new StringBuilder();
        StringBuilder between = new StringBuilder();
        Matcher token = TOKEN.matcher(source);
        int end = 0;
        while (token.find()) {
            between.append(source, end, token.start());
            MatchResult found = token.toMatchResult();
            String literal = found.group(1) != null ? found.group(1) : found.group(2);
            if (literal == null) {
                between.append(lines(found.group()));
            } else {
                texts.append(gap(between)).append(literal);
                between.setLength(0);
            }
            end = found.end();
        }
        return texts.toString();
    }

    private static String gap(CharSequence code) {
        return (JOINED.matcher(code).matches() ? "" : APART) + lines(code);
    }

    private static String lines(CharSequence code) {
        return code.toString().replaceAll("[^\n]", "");
    }
}
