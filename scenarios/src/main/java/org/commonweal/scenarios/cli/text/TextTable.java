package org.commonweal.scenarios.cli.text;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonweal.results.number.Amount;
import org.commonweal.scenarios.BadInput;
import org.commonweal.scenarios.Problem;

/**
 * A table for the terminal, at most 100 columns wide: cells that do not fit are wrapped, numbers stand to the right.
 * The first cell of a row is often a key to be copied: one word that does not fit stands unbroken on a line of its own.
 */
public final class TextTable {
    /** Columns of the terminal that a table keeps to. */
    public static final int WIDTH = 100;

    private static final Set<String> SWITCHES = Set.of("on", "off", "none", "");
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.,=-])\\d{5,15}(?![\\w,-])");
    private static final int NARROWEST = 8;
    private static final String GAP = "  ";
    private static final String NOTE_INDENT = "    ";

    private final List<String> headings;
    private final List<String> noteHeadings;
    private final List<Row> rows = new ArrayList<>();

    private record Row(List<String> cells, List<String> notes) {}

    /** A table with these headings. */
    public TextTable(String... headings) {
        this(List.of(), headings);
    }

    /** A table whose rows have notes below them, over the whole width; for programs they are the last columns. */
    public TextTable(List<String> noteHeadings, String... headings) {
        this.noteHeadings = List.copyOf(noteHeadings);
        this.headings = List.of(headings);
    }

    /** Adds a row with a cell for each heading. */
    public void add(String... cells) {
        addWithNotes(noteHeadings.stream().map(heading -> "").toList(), cells);
    }

    /** Adds a row and a note, which may be empty, for each heading of a note. */
    public void addWithNotes(List<String> notes, String... cells) {
        if (cells.length != headings.size() || notes.size() != noteHeadings.size()) {
            throw new IllegalArgumentException(cells.length + " cells and " + notes.size() + " notes for "
                    + headings.size() + " and " + noteHeadings.size() + " headings");
        }
        rows.add(new Row(List.of(cells), List.copyOf(notes)));
    }

    /** Prints the table. */
    public void print(PrintWriter out) {
        int[] widths = widths();
        boolean[] numeric = numeric();
        printRow(out, headings, widths, numeric);
        printRow(out, Arrays.stream(widths).mapToObj("-"::repeat).toList(), widths, numeric);
        for (Row row : rows) {
            printRow(out, keyAlone(out, shown(row.cells()), widths[0]), widths, numeric);
            String note = note(row.notes());
            if (!note.isEmpty()) {
                wrap(note, WIDTH - NOTE_INDENT.length()).forEach(line -> out.println(NOTE_INDENT + line));
            }
        }
    }

    /** Whether it has no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The headings, those of notes last. */
    List<String> headings() {
        return joined(headings, noteHeadings);
    }

    /** The rows, their notes last. */
    List<List<String>> rows() {
        return rows.stream().map(row -> joined(row.cells(), row.notes())).toList();
    }

    /**
     * The rows in which a word stands, in any cell or note and in capitals or not.
     *
     * @throws BadInput if there is none
     */
    public TextTable with(String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        TextTable found = new TextTable(noteHeadings, headings.toArray(String[]::new));
        rows.stream()
                .filter(row -> joined(row.cells(), row.notes()).stream()
                        .anyMatch(cell -> cell.toLowerCase(Locale.ROOT).contains(wanted)))
                .forEach(found.rows::add);
        if (found.rows.isEmpty()) {
            throw new BadInput("", "nothing here has " + Problem.quoted(word) + " in it", "", "Maybe leave it out.");
        }
        return found;
    }

    /** A table of some of its columns, by their numbers from 0. */
    TextTable part(int... columns) {
        TextTable part = new TextTable(picked(headings, columns));
        rows.forEach(row -> part.add(picked(row.cells(), columns)));
        return part;
    }

    private static String[] picked(List<String> cells, int... columns) {
        return Arrays.stream(columns).mapToObj(cells::get).toArray(String[]::new);
    }

    /** The table in parts, each with the first column and so many of the others. */
    public List<TextTable> abreast(int others) {
        List<TextTable> parts = new ArrayList<>();
        for (int from = 1; from < headings.size(); from += others) {
            int to = Math.min(from + others, headings.size());
            parts.add(part(
                    IntStream.concat(IntStream.of(0), IntStream.range(from, to)).toArray()));
        }
        return parts;
    }

    /**
     * A text in lines of at most {@code width} characters, broken at spaces, else after hyphens and dots, else
     * anywhere.
     */
    public static List<String> wrap(String text, int width) {
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

    private static List<String> joined(List<String> cells, List<String> notes) {
        return Stream.concat(cells.stream(), notes.stream()).toList();
    }

    /** The first note as it is, the others behind their headings: {@code what it is. Source: who says so}. */
    private String note(List<String> notes) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            if (!notes.get(i).isEmpty()) {
                String heading = noteHeadings.get(i);
                text.append(text.isEmpty() ? "" : ". ")
                        .append(i == 0 ? "" : Character.toUpperCase(heading.charAt(0)) + heading.substring(1) + ": ")
                        .append(notes.get(i));
            }
        }
        return text.toString();
    }

    /** Cells as people read them: behind the key, long numbers have commas between their thousands. */
    private static List<String> shown(List<String> cells) {
        List<String> shown = new ArrayList<>(cells);
        for (int i = 1; i < shown.size(); i++) {
            shown.set(i, LONG_NUMBER.matcher(shown.get(i)).replaceAll(number -> grouped(number.group())));
        }
        return shown;
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",");
    }

    /** Prints a key that does not fit its column; returns the cells that are left to print. */
    private static List<String> keyAlone(PrintWriter out, List<String> cells, int width) {
        String key = cells.get(0);
        if (key.length() <= width || key.length() > WIDTH || key.indexOf(' ') >= 0 || cells.size() == 1) {
            return cells;
        }
        out.println(key);
        List<String> rest = new ArrayList<>(cells);
        rest.set(0, "");
        return rest;
    }

    /** The natural widths, with the widest column narrowed until all fit. */
    private int[] widths() {
        int[] widths = headings.stream().mapToInt(String::length).toArray();
        for (Row row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], shown(row.cells()).get(i).length());
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
                    .map(row -> shown(row.cells()).get(column))
                    .allMatch(cell -> SWITCHES.contains(cell) || Amount.isNumber(cell));
        }
        return numeric;
    }
}
