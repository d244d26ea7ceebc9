package org.commonweal.scenarios.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person does who copies everything on a page, from top to bottom: files whose first line is their name are kept
 * under it, commands are typed. What the page calls long is asked with {@code --dry-run} only; what it says runs until
 * Ctrl-C is ended once it says so itself; what needs a screen is to be refused here, where there is none.
 */
final class PageScript {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern FILE = Pattern.compile("# ([\\w-]+\\.\\w+)\n.*", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile(
            "^(?<command>(?:\\w+=\\S+ )?\\./commonweal (?:[^\n#\"]|\"[^\"]*\")*?) *(?:# (?<comment>.*))?$",
            Pattern.MULTILINE);
    private static final String UNTIL_STOPPED = """
            %s 2>served.txt &
            set +x
            while ! grep -q Ctrl-C served.txt; do kill -0 $! && sleep 0.5; done
            set -x
            kill -TERM $!
            wait $!
            """;
    private static final String REFUSED = """
            if %s 2>refused.txt; then exit 1; fi
            grep screen refused.txt
            """;

    /** Words of a command, and the file that what it prints goes to; nothing else that a shell knows. */
    private static final Pattern PLAIN = Pattern.compile(
            "\\./commonweal((?: +(?:\"[^\"$`\\\\]*\"|[\\w./:=,-]+|--\\w+=\"[^\"$`\\\\]*\"))+)(?: +> *(\\S+))?");

    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");
    private static final String STATE_OF_A_SHELL = "(?s).*\\b(?:export|cd)\\b.*";

    private final List<Step> steps = new ArrayList<>();

    /** One thing that is done. */
    sealed interface Step {}

    /** A file is kept. */
    record Keep(String name, String text) implements Step {}

    /** A command of Commonweal; {@code to} is the file that its answer goes to, empty for the terminal. */
    record Command(List<String> words, String to) implements Step {}

    /** Something that takes a shell. */
    record Typing(String script) implements Step {}

    private PageScript() {}

    static PageScript of(WrittenPage page) {
        PageScript script = new PageScript();
        BLOCK.matcher(page.text()).results().forEach(block -> script.take(block.group(1), block.group(2)));
        return script;
    }

    private void take(String language, String text) {
        Matcher file = FILE.matcher(text);
        if (language.equals("sh")) {
            String typed = COMMAND.matcher(text).replaceAll(PageScript::typed);
            if (typed.matches(STATE_OF_A_SHELL) || typed.contains("$!")) {
                steps.add(new Typing(typed));
            } else {
                typed.lines()
                        .filter(line -> !line.isBlank())
                        .map(PageScript::step)
                        .forEach(steps::add);
            }
        } else if (file.matches()) {
            steps.add(new Keep(file.group(1), text));
        }
    }

    private static Step step(String line) {
        Matcher plain = PLAIN.matcher(line.strip());
        if (!plain.matches()) {
            return new Typing(line);
        }
        List<String> words = WORD.matcher(plain.group(1))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toList();
        return new Command(words, plain.group(2) == null ? "" : plain.group(2));
    }

    /** All that is to be kept and typed, in order. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    private static String typed(MatchResult line) {
        String command = line.group(1);
        String comment = line.group(2) == null ? "" : line.group(2);
        String typed = command;
        if (comment.matches(".*\\b(minutes|hours)\\b.*") && !command.contains("--dry-run")) {
            typed = command + " --dry-run";
        } else if (comment.contains("until Ctrl-C")) {
            typed = UNTIL_STOPPED.formatted(command);
        } else if (comment.contains("needs a screen")) {
            typed = REFUSED.formatted(command);
        }
        return Matcher.quoteReplacement(typed);
    }
}
