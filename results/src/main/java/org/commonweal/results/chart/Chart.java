package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.Arrangement;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * A chart that can be drawn on any sheet: the same drawing as a picture, as a file of SVG and in a page. It is drawn when it
 * is asked for, so that a machine without fonts can still read its words.
 */
public final class Chart {
    private static final double BESIDE = 0.3;
    private static final int GUTTER = 40;
    private static final int KEY_LINE = 34;

    private final Caption caption;
    private final String description;
    private final int panelHeight;
    private final Function<Sheet, Plot> plot;
    private String above = "";
    private String source = "";
    private Keyed key = Keyed.NONE;
    private int keyLines;
    private Chart small;
    private Numbers numbers = Numbers.NONE;

    /** Where the names of lines or bars are explained. */
    private enum Keyed {
        NONE,
        /** Above the plot. */
        ALWAYS,
        /** Above the plot on a panel, where there is no room in it or beside it. */
        ON_PANELS
    }

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
     * @param panelHeight how high it is on a panel without its title, in pixels
     * @param plot draws it for a sheet
     */
    Chart(Caption caption, String description, int panelHeight, Function<Sheet, Plot> plot) {
        this.caption = caption;
        this.description = description;
        this.panelHeight = panelHeight;
        this.plot = plot;
    }

    /**
     * Charts side by side, as they stand on a page, for a slide.
     *
     * @param caption the words of all of them together
     * @param panels at least two
     */
    public static Chart grid(Caption caption, List<Chart> panels) {
        String description = panels.stream()
                .map(panel -> panel.caption().title() + ": " + panel.description())
                .collect(Collectors.joining(" "));
        int columns = panels.size() <= 4 ? 2 : 3;
        int rows = (panels.size() + columns - 1) / columns;
        return new Chart(caption, description, 0, sheet -> new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                double wide = (area.getWidth() - GUTTER * (columns - 1)) / columns;
                double high = (area.getHeight() - GUTTER / 2.0 * (rows - 1)) / rows;
                for (int i = 0; i < panels.size(); i++) {
                    double x = area.getX() + i % columns * (wide + GUTTER);
                    double y = area.getY() + i / columns * (high + GUTTER / 2.0);
                    panels.get(i).on(Sheet.PANEL).draw(g2, new Rectangle2D.Double(x, y, wide, high));
                }
            }
        });
    }

    /** With a line above the plot that says what goes up: it need not be read sideways. */
    Chart above(String label) {
        above = label;
        return this;
    }

    /** With a key to its groups of bars. */
    Chart withKey() {
        key = Keyed.ALWAYS;
        keyLines = 1;
        return this;
    }

    /** With a key to so many lines on a panel; elsewhere they carry their names. */
    Chart withKeyOnPanels(int lines) {
        key = Keyed.ON_PANELS;
        keyLines = lines;
        return this;
    }

    /** With its numbers as a table. */
    Chart withNumbers(Numbers table) {
        numbers = table;
        return this;
    }

    /** With another chart, small, at its right; not on a panel, beside which others stand anyway. */
    public Chart beside(Chart other) {
        small = other;
        return this;
    }

    /** With a line at the foot of a slide that says where it comes from, for those who quote it. */
    public Chart from(String origin) {
        source = origin;
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
        return panelHeight
                + HouseStyle.titleHeight(caption.title(), Sheet.PANEL)
                + (key == Keyed.NONE ? 0 : keyLines * KEY_LINE)
                + (above.isEmpty() ? 0 : KEY_LINE);
    }

    /** The chart as JFreeChart draws it on a sheet. */
    public JFreeChart on(Sheet sheet) {
        Plot main = plot.apply(sheet);
        main.setBackgroundPaint(null);
        main.setOutlineVisible(false);
        boolean alone = small == null || sheet == Sheet.PANEL;
        JFreeChart chart = new JFreeChart(null, null, alone ? main : pair(main), false);
        boolean slide = sheet == Sheet.SLIDE;
        chart.setBackgroundPaint(slide ? Color.WHITE : null);
        chart.setPadding(slide ? new RectangleInsets(24, 32, 16, 32) : RectangleInsets.ZERO_INSETS);
        if (!caption.title().isEmpty()) {
            chart.addSubtitle(HouseStyle.title(caption.title(), sheet));
        }
        if (slide) {
            chart.addSubtitle(line(caption.subtitle(), 22));
        }
        if (key == Keyed.ALWAYS || key == Keyed.ON_PANELS && sheet == Sheet.PANEL) {
            Arrangement arrangement = key == Keyed.ALWAYS ? new FlowArrangement() : new ColumnArrangement();
            chart.addLegend(HouseStyle.key(main, arrangement));
        }
        if (!above.isEmpty()) {
            chart.addSubtitle(line(above, 10));
        }
        if (slide && !source.isEmpty()) {
            chart.addSubtitle(foot());
        }
        return chart;
    }

    private Plot pair(Plot main) {
        JFreeChart other = small.on(Sheet.PANEL);
        Canvas canvas = new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                double width = BESIDE * area.getWidth();
                double left = area.getWidth() - width - GUTTER;
                main.draw(
                        g2, new Rectangle2D.Double(area.getX(), area.getY(), left, area.getHeight()), null, null, null);
                other.draw(g2, new Rectangle2D.Double(area.getMaxX() - width, area.getY(), width, small.panelHeight()));
            }
        };
        canvas.setBackgroundPaint(null);
        canvas.setOutlineVisible(false);
        return canvas;
    }

    private TextTitle foot() {
        TextTitle foot = HouseStyle.text(source, Fonts.plain(HouseStyle.SMALL), HouseStyle.GREY, 0);
        foot.setPosition(RectangleEdge.BOTTOM);
        foot.setPadding(12, 0, 0, 0);
        return foot;
    }

    private static TextTitle line(String text, double below) {
        return HouseStyle.text(text, Fonts.plain(HouseStyle.TEXT_SIZE), HouseStyle.GREY, below);
    }
}
