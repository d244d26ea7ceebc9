package org.commonweal.results.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table. The first cell of a row is its heading; columns whose heading ends in a space are aligned to the right. A
 * wide one can be moved sideways, with the keyboard too.
 */
public final class DataTable {
    private static final int WIDE = 5;

    private final String caption;
    private final List<String> headings;
    private final List<Element> bodies = new ArrayList<>();
    private Element body = newBody();

    /** A table without rows. */
    public DataTable(String caption, List<String> headings) {
        this.caption = caption;
        this.headings = headings;
    }

    /** A table with rows. */
    public static Element of(String caption, List<String> headings, List<List<String>> rows) {
        DataTable table = new DataTable(caption, headings);
        rows.forEach(table::row);
        return table.element();
    }

    /** Adds a row: as many cells as there are headings. */
    public void row(List<String> cells) {
        body.with(Element.of("tr").with(IntStream.range(0, cells.size()).mapToObj(i -> cell(i, cells.get(i)))));
    }

    /** Adds a heading for the rows that follow. */
    public void group(String heading) {
        body = newBody();
        body.with(Element.of(
                "tr",
                Element.of("th", heading)
                        .attr("scope", "rowgroup")
                        .attr("colspan", headings.size())
                        .withClass("group")));
    }

    private Element newBody() {
        Element next = Element.of("tbody");
        bodies.add(next);
        return next;
    }

    private Element cell(int column, String text) {
        Element cell = column == 0 ? Element.of("th", text).attr("scope", "row") : Element.of("td", text);
        return right(column) ? cell.withClass("number") : cell;
    }

    private boolean right(int column) {
        return headings.get(column).endsWith(" ");
    }

    /** The table as an element. */
    public Element element() {
        Element head = Element.of("tr").with(IntStream.range(0, headings.size()).mapToObj(i -> {
            Element cell = Element.of("th", headings.get(i).strip()).attr("scope", "col");
            return right(i) ? cell.withClass("number") : cell;
        }));
        Element table = Element.of("table", Element.of("caption", caption), Element.of("thead", head))
                .with(bodies.stream().filter(rows -> rows.getNumChildren() > 0).toList());
        Element frame = Element.of("div", table).withClass("table");
        return headings.size() < WIDE
                ? frame
                : frame.attr("tabindex", 0).attr("role", "region").attr("aria-label", caption);
    }
}
