package org.commonweal.results.report;

import java.util.List;
import java.util.stream.Collectors;

/** A text in Markdown, piece by piece. */
public final class Markdown {

    private final StringBuilder text = new StringBuilder();

    /** A heading: the first is the title. */
    public void heading(String heading) {
        text.append(text.isEmpty() ? "# " : "\n## ").append(heading).append('\n');
    }

    /** A paragraph. */
    public void paragraph(String paragraph) {
        text.append('\n').append(paragraph).append('\n');
    }

    /** A picture with its description. */
    public void image(String description, String file) {
        paragraph("![" + description.replace("[", "(").replace("]", ")") + "](" + file + ")");
    }

    /** Something to type. */
    public void code(String code) {
        paragraph("```sh\n" + code + "\n```");
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
                .map(cell -> cell.replace("|", "\\|").replaceAll("\\R", " "))
                .collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
