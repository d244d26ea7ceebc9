package org.commonweal.notebooks;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.tr;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.commonweal.results.number.Amount;
import tech.tablesaw.api.Table;

/** Tables and lists of rows as HTML: their first rows, numbers at the right and with few digits. */
final class HtmlTable {
    private static final int MOST_ROWS = 24;
    private static final int DIGITS = 4;
    private static final double WHOLE_FROM = 1000;
    private static final String RIGHT = "text-align: right";
    private static final String LEFT = "text-align: left";

    private HtmlTable() {}

    /** A table of tablesaw. */
    static String of(Table rows) {
        List<List<Object>> cells = new ArrayList<>();
        for (int row = 0; row < Math.min(MOST_ROWS, rows.rowCount()); row++) {
            List<Object> line = new ArrayList<>();
            for (int column = 0; column < rows.columnCount(); column++) {
                boolean isMissing = rows.column(column).isMissing(row);
                line.add(isMissing ? "" : rows.get(row, column));
            }
            cells.add(line);
        }
        return html(rows.columnNames(), cells, rows.rowCount());
    }

    /** Whether a list is one of rows: maps from column to value, or records. */
    static boolean isTable(List<?> rows) {
        return !rows.isEmpty()
                && (rows.stream().allMatch(Map.class::isInstance)
                        || rows.stream()
                                .allMatch(row -> row instanceof Record
                                        && row.getClass() == rows.get(0).getClass()));
    }

    /** A list of rows. */
    static String of(List<?> rows) {
        List<List<Object>> cells =
                rows.stream().limit(MOST_ROWS).map(HtmlTable::values).toList();
        return html(headings(rows.get(0)), cells, rows.size());
    }

    private static List<String> headings(Object row) {
        return row instanceof Map<?, ?> map
                ? map.keySet().stream().map(String::valueOf).toList()
                : Arrays.stream(row.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList();
    }

    private static List<Object> values(Object row) {
        if (row instanceof Map<?, ?> map) {
            return new ArrayList<>(map.values());
        }
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                values.add(component.getAccessor().invoke(row));
            } catch (ReflectiveOperationException hidden) {
                values.add("");
            }
        }
        return values;
    }

    private static String html(List<String> headings, List<List<Object>> rows, int count) {
        List<String> sides = new ArrayList<>();
        for (int column = 0; column < headings.size(); column++) {
            int at = column;
            boolean isNumber = !rows.isEmpty()
                    && rows.stream()
                            .map(row -> row.get(at))
                            .allMatch(cell -> cell instanceof Number || "".equals(cell));
            sides.add(isNumber ? RIGHT : LEFT);
        }
        String shown = table(
                        thead(tr(each(headings, (column, heading) -> th(heading).withStyle(sides.get(column))))),
                        tbody(each(
                                rows,
                                row -> tr(each(
                                        row, (column, cell) -> td(text(cell)).withStyle(sides.get(column)))))))
                .render();
        return count <= rows.size()
                ? shown
                : div(rawHtml(shown), p(rows.size() + " of " + Amount.count(count, "row", "rows")))
                        .render();
    }

    /** A cell as it is read: years and numbers of runs as they are, other numbers with four digits that say something. */
    static String text(Object cell) {
        if (!(cell instanceof Double) && !(cell instanceof Float) && !(cell instanceof BigDecimal)) {
            return cell == null ? "" : cell.toString();
        }
        double value = ((Number) cell).doubleValue();
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal rounded = Math.abs(value) >= WHOLE_FROM
                ? exact.setScale(0, RoundingMode.HALF_EVEN)
                : exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN));
        return String.format(
                Locale.UK, "%,." + Math.max(0, rounded.stripTrailingZeros().scale()) + "f", rounded);
    }
}
