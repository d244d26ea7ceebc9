package org.commonweal.scenarios.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.commonweal.parameter.Nearest;

/** A table of single figures: one row for each item, with its origin. */
final class FigureTable {
    private final CsvTable table;
    private final Estimates estimates;
    private final Problems problems;
    private final Map<String, CsvRow> rows = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final List<String> absent = new ArrayList<>();

    FigureTable(PlaceFiles files, String name, Estimates estimates, Problems problems) {
        this.table = files.table(name, columns());
        this.estimates = estimates;
        this.problems = problems;
        for (CsvRow row : table.rows()) {
            if (rows.put(row.text("item"), row) != null) {
                problems.add(row.where(), "the item " + CsvRow.shown(row.textOrEmpty("item")) + " stands there twice");
            }
        }
    }

    /** The figure of an item within limits; zero, with a problem noted, when there is none. */
    double figure(String item, double least, double most) {
        asked.add(item);
        CsvRow row = rows.get(item);
        if (row != null) {
            return estimates.number(row, item.replace('_', ' '), least, most);
        }
        if (!table.rows().isEmpty()) {
            problems.add(table.name(), "the item " + item + " is missing", "", Nearest.hint(item, rows.keySet()));
        }
        return 0;
    }

    /** The figure of an item within limits; another number where the table has no such item. */
    double figureIfThere(String item, double least, double most, double otherwise) {
        if (hasAny(item)) {
            return figure(item, least, most);
        }
        return otherwise;
    }

    /** Whether there is one of the items; if not, all of them may be misspelt. */
    boolean hasAny(String... items) {
        boolean any = Stream.of(items).anyMatch(rows::containsKey);
        if (!any) {
            absent.addAll(List.of(items));
        }
        return any;
    }

    /** The figure of an item as a whole number from zero to a limit. */
    int count(String item, int most) {
        return (int) Math.round(figure(item, 0, most));
    }

    /** The same; zero where the table has no such item. */
    int countIfThere(String item, int most) {
        return (int) Math.round(figureIfThere(item, 0, most, 0));
    }

    /** Notes a problem for every item that is not there while one that nobody asked for looks like it, misspelt. */
    void refuseMisspelt() {
        Set<String> unasked = new TreeSet<>(rows.keySet());
        unasked.removeAll(asked);
        for (String item : absent) {
            String hint = Nearest.hint(item, unasked);
            if (!hint.isEmpty()) {
                problems.add(table.name(), "the item " + item + " is missing", "", hint);
            }
        }
    }

    private static String[] columns() {
        String[] columns = new String[Estimates.COLUMNS.length + 1];
        System.arraycopy(Estimates.COLUMNS, 0, columns, 1, Estimates.COLUMNS.length);
        columns[0] = "item";
        return columns;
    }
}
