package org.commonweal.results.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart that can be drawn on any sheet: the same drawing as a picture, as a file of SVG and in a page. It is drawn when it
 * is asked for, so that a machine without fonts can still read its words.
 */
public final class Chart {
    private final Caption caption;
    private final String description;
    private final int panelHeight;
    private final Supplier<Plot> plot;
    private String above = "";
    private boolean key;
    private Numbers numbers = Numbers.NONE;

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

    /**
     * A chart without a key.
     *
     * @param caption its words
     * @param description what is seen on it, for those who do not see it
     * @param panelHeight how high it is on a panel, in pixels
     * @param plot draws it
     */
    Chart(Caption caption, String description, int panelHeight, Supplier<Plot> plot) {
        this.caption = caption;
        this.description = description;
        this.panelHeight = panelHeight;
        this.plot = plot;
    }

    /** With a line above the plot that says what goes up: it need not be read sideways. */
    Chart above(String label) {
        above = label;
        return this;
    }

    /** With a key to its lines or bars. */
    Chart withKey() {
        key = true;
        return this;
    }

    /** With its numbers as a table. */
    Chart withNumbers(Numbers table) {
        numbers = table;
        return this;
    }

    /** Its words. */
    public Caption caption() {
        return caption;
    }

    /** What is seen on it. */
    public String description() {
        return description;
    }

    /** What is drawn, as a table; without headings if whoever shows the chart has a table of its own. */
    public Numbers numbers() {
        return numbers;
    }

    int panelHeight() {
        return panelHeight;
    }

    /** The chart as JFreeChart draws it on a sheet. */
    public JFreeChart on(Sheet sheet) {
        Plot drawn = plot.get();
        drawn.setBackgroundPaint(null);
        drawn.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, null, drawn, false);
        chart.setBackgroundPaint(sheet == Sheet.SLIDE ? Color.WHITE : null);
        chart.setPadding(sheet == Sheet.SLIDE ? new RectangleInsets(24, 32, 20, 32) : RectangleInsets.ZERO_INSETS);
        chart.addSubtitle(HouseStyle.title(caption.title(), sheet));
        if (sheet == Sheet.SLIDE) {
            chart.addSubtitle(line(caption.subtitle(), 22));
        }
        if (key) {
            chart.addLegend(HouseStyle.key(drawn, new FlowArrangement()));
        }
        if (!above.isEmpty()) {
            chart.addSubtitle(line(above, 10));
        }
        return chart;
    }

    private static TextTitle line(String text, double below) {
        return HouseStyle.text(text, Fonts.plain(HouseStyle.TEXT_SIZE), HouseStyle.GREY, below);
    }
}
