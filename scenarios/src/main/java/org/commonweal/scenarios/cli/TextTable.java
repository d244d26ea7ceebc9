package org.commonweal.scenarios.cli;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table for the terminal, at most 100 columns wide: cells that do not fit are wrapped, numbers stand to the right.
 */
final class TextTable {
    /** Columns of the terminal that a table keeps to. */
    static final int WIDTH = 100;

    private static final Pattern NUMERIC = Pattern.compile("[+-]?[\\d,]+(\\.\\d+)?( %)?|on|off|none|");
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";
    private static final String NOTE_INDENT = "    ";

    private final List<String> headings;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, String note) {}

    TextTable(String... headings) {
        this.headings = List.of(headings);
    }

    /** Adds a row with a cell for each heading. */
    void add(String... cells) {
        addWithNote("", cells);
    }

    /** Adds a row and, below it, a note over the whole width; in CSV the note is the last column. */
    void addWithNote(String note, String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + headings.size() + " headings");
        }
        rows.add(new Row(List.of(cells), note));
    }

    /** Prints the table. */
    void print(PrintWriter out) {
        int[] widths = widths();
        boolean[] numeric = numeric();
        printRow(out, headings, widths, numeric);
        printRow(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, numeric);
        for (Row row : rows) {
            printRow(out, row.cells(), widths, numeric);
            if (!row.note().isEmpty()) {
                wrap(row.note(), WIDTH - NOTE_INDENT.length()).forEach(line -> out.println(NOTE_INDENT + line));
            }
        }
    }

    /** Prints the table as CSV (RFC 4180, LF). */
    void printCsv(PrintWriter out) {
        boolean noted = rows.stream().anyMatch(row -> !row.note().isEmpty());
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(noted ? with(headings, "note") : headings);
            rows.forEach(row -> csv.writeRecord(noted ? with(row.cells(), row.note()) : row.cells()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        out.print(text);
        out.flush();
    }

    /**
     * A text in lines of at most {@code width} characters, broken at spaces, else after hyphens and dots, else
     * anywhere.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        String rest = text.replaceAll("\\s+", " ").strip();
        while (rest.length() > width) {
            int end = breakAt(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static int breakAt(String text, int width) {
        int space = text.lastIndexOf(' ', width);
        if (space > 0) {
            return space;
        }
        int mark = Math.max(text.lastIndexOf('-', width - 1), text.lastIndexOf('.', width - 1));
        return mark > 0 ? mark + 1 : width;
    }

    private static List<String> with(List<String> cells, String last) {
        List<String> all = new ArrayList<>(cells);
        all.add(last);
        return all;
    }

    /** The natural widths, with the widest column narrowed until all fit. */
    private int[] widths() {
        int[] widths = headings.stream().mapToInt(String::length).toArray();
        for (Row row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.cells().get(i).length());
            }
        }
        int spare = WIDTH - GAP.length() * (widths.length - 1);
        while (Arrays.stream(widths).sum() > spare) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static void printRow(PrintWriter out, List<String> cells, int[] widths, boolean[] numeric) {
        List<List<String>> wrapped = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < widths.length; i++) {
            wrapped.add(wrap(cells.get(i), widths[i]));
            height = Math.max(height, wrapped.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                String space = " ".repeat(widths[i] - cell.length());
                text.append(i == 0 ? "" : GAP).append(numeric[i] ? space + cell : cell + space);
            }
            out.println(text.toString().stripTrailing());
        }
    }

    /** Which columns hold numbers and switches only. */
    private boolean[] numeric() {
        boolean[] numeric = new boolean[headings.size()];
        for (int i = 0; i < numeric.length; i++) {
            int column = i;
            numeric[i] = rows.stream()
                    .allMatch(row -> NUMERIC.matcher(row.cells().get(column)).matches());
        }
        return numeric;
    }
}
