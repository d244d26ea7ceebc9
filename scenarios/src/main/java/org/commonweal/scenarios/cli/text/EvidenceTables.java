package org.commonweal.scenarios.cli.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/** What the codes of sources stand for, such as E19 or J7: the rows of the tables in {@code docs/evidence.md}. */
public final class EvidenceTables {
    private static final int CELLS = 2;

    private EvidenceTables() {}

    /** A row of one of the tables: what it is, and everything else that its columns say. */
    private record Entry(String id, String what, String rest) {

        boolean has(String word) {
            return (id + " " + what + " " + rest).toLowerCase(Locale.ROOT).contains(word);
        }
    }

    /**
     * The entry of a code, or else all entries that have a word; all when it is empty.
     *
     * @param page the page of evidence, Markdown
     * @throws BadInput if there is no such entry
     */
    public static TextTable of(Path page, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        List<Entry> all = read(page);
        List<Entry> found = all.stream()
                .filter(entry -> entry.id.toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (found.isEmpty()) {
            found = all.stream().filter(entry -> entry.has(wanted)).toList();
        }
        if (found.isEmpty()) {
            throw new BadInput("", "no evidence has " + Problem.quoted(word) + " in it", "", "Maybe leave it out.");
        }
        TextTable table = new TextTable(List.of("more"), "code", "what");
        found.forEach(entry -> table.addWithNotes(List.of(entry.rest), entry.id, entry.what));
        return table;
    }

    private static List<Entry> read(Path page) {
        List<Entry> entries = new ArrayList<>();
        List<String> headings = List.of();
        try {
            for (String line : Files.readAllLines(page)) {
                List<String> cells = cells(line);
                if (cells.size() < CELLS || cells.get(0).startsWith("--")) {
                    continue;
                }
                if (cells.get(0).equals("id")) {
                    headings = cells;
                } else {
                    entries.add(entry(headings, cells));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    private static Entry entry(List<String> headings, List<String> cells) {
        List<String> rest = new ArrayList<>();
        for (int i = CELLS; i < Math.min(headings.size(), cells.size()); i++) {
            if (!cells.get(i).isEmpty()) {
                rest.add(headings.get(i).replaceFirst("[(?].*", "").strip() + ": " + cells.get(i));
            }
        }
        return new Entry(cells.get(0), cells.get(1), String.join("; ", rest));
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(cell -> cell.replace("**", "").strip())
                        .toList()
                : List.of();
    }
}
