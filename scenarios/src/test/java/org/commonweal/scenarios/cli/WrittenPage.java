package org.commonweal.scenarios.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonweal.scenarios.Home;

/**
 * A page for people to read: what it tells them to type, and what it names.
 *
 * @param text the page
 */
record WrittenPage(String text) {
    private static final Pattern COMMAND = Pattern.compile("\\./commonweal +([a-z-][^|#>)`\n]*)");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");

    /** Pages of the project, one after the other. */
    static WrittenPage of(String... files) {
        try {
            StringBuilder text = new StringBuilder();
            for (String file : files) {
                text.append(Files.readString(Home.find().resolve(file)));
            }
            return new WrittenPage(text.toString());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What it tells people to type, words as a shell makes them of spaces and double quotes. */
    List<List<String>> commands() {
        return found(COMMAND).map(WrittenPage::words).toList();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        WORD.matcher(command).results().map(MatchResult::group).forEach(word -> words.add(word.replace("\"", "")));
        return words;
    }

    /** What stands in it as code. */
    Stream<String> code() {
        return found(CODE);
    }

    /** The first group of whatever matches. */
    Stream<String> found(Pattern pattern) {
        return pattern.matcher(text).results().map(match -> match.group(1));
    }
}
