package org.commonweal.results.chart;

import java.util.List;

/**
 * The numbers of a chart as a table, for those who do not see it.
 *
 * @param headings of the columns; those that end in a space are aligned to the right
 * @param rows cells, as many as there are headings
 */
public record Numbers(List<String> headings, List<List<String>> rows) {
    /** No table: whoever shows the chart has one of its own. */
    static final Numbers NONE = new Numbers(List.of(), List.of());

    public Numbers {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }
}
