package org.commonweal.scenarios.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The glossary as a checker of texts: every term with the wordings that are not used for it.
 *
 * @param entries its rows
 */
record Glossary(List<Entry> entries) {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BUT = Pattern.compile("(?<=`) but (?=`)");
    private static final Pattern BRACKET = Pattern.compile("\\(([^)]*)\\)");
    private static final int COLUMNS = 5; // the first is empty: a row begins with a bar

    /**
     * A row of the glossary.
     *
     * @param term the word of the field
     * @param meaning what it means
     * @param not wordings that are not used for it
     * @param but what may stand although it contains one of them
     */
    record Entry(String term, String meaning, List<Pattern> not, List<Pattern> but) {

        /** The wordings found in a text, each as {@code where:line: "wording", say "term"}. */
        private Stream<String> findings(String where, String text) {
            List<MatchResult> allowed = but.stream()
                    .flatMap(phrase -> phrase.matcher(text).results())
                    .toList();
            return not.stream()
                    .flatMap(phrase -> phrase.matcher(text).results())
                    .filter(found -> allowed.stream()
                            .noneMatch(whole -> whole.start() <= found.start() && found.end() <= whole.end()))
                    .map(found -> where + ":" + line(text, found.start()) + ": \""
                            + found.group().replaceAll("\\s+", " ") + "\", say \"" + term + "\"");
        }

        private static long line(String text, int position) {
            return 1
                    + text.substring(0, position).chars().filter(c -> c == '\n').count();
        }
    }

    /** Reads the tables of a page. */
    static Glossary read(Path page) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            String[] cells = line.split(" *\\| *", -1);
            if (line.startsWith("|") && cells.length > COLUMNS - 1 && !cells[1].matches("term|-+")) {
                entries.add(entry(cells[1], cells[2], cells[4]));
            }
        }
        return new Glossary(entries);
    }

    /** A term, its meaning, and its wordings in backticks; after "but" what may stand. */
    static Entry entry(String term, String meaning, String wordings) {
        String[] parts = BUT.split(wordings, 2);
        return new Entry(term, meaning, phrases(parts[0]), parts.length > 1 ? phrases(parts[1]) : List.of());
    }

    private static List<Pattern> phrases(String cell) {
        return CODE.matcher(cell).results().map(code -> phrase(code.group(1))).toList();
    }

    /** Whole words in any case, over any white space; {@code (one/other)} is either. */
    private static Pattern phrase(String words) {
        String alternatives = BRACKET.matcher(words.replace(".", "\\."))
                .replaceAll(bracket -> "(?:" + bracket.group(1).replace("/", "|") + ")");
        String spaced = Arrays.stream(alternatives.split(" +")).collect(Collectors.joining("\\s+"));
        return Pattern.compile("(?<![\\w-])" + spaced + "(?![\\w-])", Pattern.CASE_INSENSITIVE);
    }

    /** Every wording of a text that is not used, with its place and the term to use. */
    List<String> findings(String where, String text) {
        return entries.stream()
                .flatMap(entry -> entry.findings(where, text))
                .sorted()
                .toList();
    }
}
