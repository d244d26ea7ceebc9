package org.commonweal.scenarios.cli;

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
            while ! grep -q Ctrl-C served.txt; do kill -0 $! && sleep 0.2; done
            kill -TERM $!
            wait $!
            """;
    private static final String REFUSED = """
            if %s 2>refused.txt; then exit 1; fi
            grep screen refused.txt
            """;

    private final List<MatchResult> blocks;

    private PageScript(List<MatchResult> blocks) {
        this.blocks = blocks;
    }

    static PageScript of(WrittenPage page) {
        return new PageScript(BLOCK.matcher(page.text()).results().toList());
    }

    /** The script of all that is to be kept and typed. */
    String text() {
        StringBuilder script = new StringBuilder();
        for (MatchResult block : blocks) {
            Matcher file = FILE.matcher(block.group(2));
            if (block.group(1).equals("sh")) {
                script.append(COMMAND.matcher(block.group(2)).replaceAll(PageScript::typed));
            } else if (file.matches()) {
                script.append("cat >" + file.group(1) + " <<'END OF FILE'\n" + block.group(2) + "END OF FILE\n");
            }
        }
        return script.toString();
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
