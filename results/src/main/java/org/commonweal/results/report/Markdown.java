package org.commonweal.results.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text in Markdown, piece by piece. Whatever is added, HTML and links in it stay text; what people have written, such as
 * questions and names, is given as {@link #plain}, so that nothing in it counts as Markdown.
 */
public final class Markdown {
    private static final Pattern MARKUP =
            Pattern.compile("(?<!\\\\)(<(?=[a-zA-Z/!?])|&(?=#?\\w+;)|(?<=\\])\\((?=[^)]*(?::|//)))");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*\\[\\]<$~]|&(?=#?\\w+;)|(?<!\\w)_|_(?!\\w)|\\{\\{|^(?:[#>=]|[+-](?=\\s))");
    private static final String FENCE = "```";

    private final StringBuilder text = new StringBuilder();

    /** A text that people have written, so that it reads in Markdown as they wrote it, on one line. */
    public static String plain(String text) {
        return SPECIAL.matcher(text.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$0");
    }

    private static String safe(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$1");
    }

    /** Adds a heading: the title of the text first, then of a section. */
    public void heading(String heading) {
        text.append(text.isEmpty() ? "# " : "\n## ").append(safe(heading)).append('\n');
    }

    /** Adds a paragraph. */
    public void paragraph(String paragraph) {
        raw(safe(paragraph));
    }

    private void raw(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
    }

    /** Adds a picture. */
    public void image(String description, String file) {
        raw("![" + safe(description.replace("[", "(").replace("]", ")")) + "](" + file + ")");
    }

    /** Adds commands. */
    public void code(String code) {
        String fence = FENCE + (code.contains(FENCE) ? code.replaceAll("[^`]", "") : "");
        raw(fence + "sh\n" + code + "\n" + fence);
    }

    /** A table; columns whose heading ends in a space are aligned to the right. */
    public void table(List<String> headings, List<List<String>> rows) {
        text.append('\n');
        row(headings.stream().map(String::strip).toList());
        row(headings.stream()
                .map(heading -> heading.endsWith(" ") ? "---:" : "---")
                .toList());
        rows.forEach(this::row);
    }

    private void row(List<String> cells) {
        text.append(cells.stream()
                .map(cell -> safe(cell).replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
