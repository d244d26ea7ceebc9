package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.results.chart.Chart.Numbers;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/** Horizontal bars, the largest on top, each with its value; two groups of bars stand side by side. */
public final class BarChart {

    /** Number of bars that can be read from the back of a room. */
    public static final int MOST_BARS = 24;

    private static final double ROOM_FOR_VALUES = 0.16;
    private static final double ROOM_ON_PANELS = 0.4;
    private static final int MOST_SAID = 8;
    private static final int ROW = 34;
    private static final int GAP = 20;
    private static final int FOOT = 110;

    private BarChart() {}

    /**
     * A category of a bar chart.
     *
     * @param name written beside its bars
     * @param values one for each group of bars
     */
    public record Bar(String name, List<Double> values) {

        public Bar {
            values = List.copyOf(values);
        }

        /** A category with a single bar. */
        public Bar(String name, double value) {
            this(name, List.of(value));
        }

        /** The value it is sorted by: that of the last group. */
        double last() {
            return values.get(values.size() - 1);
        }
    }

    /**
     * Draws bars, sorted by the value of the last group.
     *
     * @param caption the chart's words; {@code across} names the values and their unit
     * @param unit of the values
     * @param groups names of the groups, e.g. the first and the last year; one for plain bars
     * @param bars the categories, at most {@value #MOST_BARS} bars in all
     */
    public static Chart draw(Caption caption, Unit unit, List<String> groups, List<Bar> bars) {
        List<Bar> sorted = bars.stream()
                .sorted(Comparator.comparingDouble(Bar::last).reversed())
                .toList();
        int height = FOOT + (ROW * groups.size() + GAP) * bars.size();
        Chart chart = new Chart(caption, description(unit, sorted), height, sheet -> plot(unit, groups, sorted, sheet))
                .above(caption.across())
                .withNumbers(numbers(unit, groups, sorted));
        return groups.size() > 1 ? chart.withKey() : chart;
    }

    private static CategoryPlot plot(Unit unit, List<String> groups, List<Bar> bars, Sheet sheet) {
        CategoryPlot plot = new CategoryPlot(
                dataset(groups, bars), names(sheet), values(unit, bars, sheet), renderer(groups, unit));
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(HouseStyle.GREY);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        return plot;
    }

    private static String description(Unit unit, List<Bar> sorted) {
        return "Bars, the largest first: "
                + sorted.stream()
                        .limit(MOST_SAID)
                        .map(bar -> bar.name() + " " + Amount.bare(bar.last(), unit))
                        .collect(Collectors.joining("; "))
                + (sorted.size() > MOST_SAID ? "; and " + (sorted.size() - MOST_SAID) + " more." : ".");
    }

    private static Numbers numbers(Unit unit, List<String> groups, List<Bar> sorted) {
        List<String> headings = new ArrayList<>(List.of("what"));
        groups.forEach(group -> headings.add(group + " "));
        return new Numbers(
                headings,
                sorted.stream()
                        .map(bar -> Stream.concat(
                                        Stream.of(bar.name()),
                                        bar.values().stream().map(value -> Amount.exact(value, unit)))
                                .toList())
                        .toList());
    }

    private static CategoryDataset dataset(List<String> groups, List<Bar> bars) {
        DefaultCategoryDataset dataset = new DefaultCategoryDataset();
        for (Bar bar : bars) {
            for (int g = 0; g < groups.size(); g++) {
                double value = bar.values().get(g);
                dataset.addValue(Double.isFinite(value) ? value : null, groups.get(g), bar.name());
            }
        }
        return dataset;
    }

    private static CategoryAxis names(Sheet sheet) {
        CategoryAxis axis = new CategoryAxis();
        HouseStyle.quiet(axis);
        axis.setTickLabelPaint(HouseStyle.INK);
        axis.setMaximumCategoryLabelWidthRatio(sheet == Sheet.PANEL ? 0.4f : 0.6f);
        axis.setMaximumCategoryLabelLines(2);
        axis.setLowerMargin(0.01);
        axis.setUpperMargin(0.01);
        axis.setCategoryMargin(0.25);
        axis.setCategoryLabelPositionOffset(8);
        return axis;
    }

    private static NumberAxis values(Unit unit, List<Bar> bars, Sheet sheet) {
        NumberAxis axis = HouseStyle.up(Ticks.of(unit));
        axis.setTickLabelsVisible(false); // every bar carries its value
        double lowest = extreme(bars, -1);
        double highest = extreme(bars, 1);
        double room = (sheet == Sheet.PANEL ? ROOM_ON_PANELS : ROOM_FOR_VALUES) * Math.max(highest - lowest, 1e-9);
        axis.setRange(lowest < 0 ? lowest - room : 0, highest + room);
        return axis;
    }

    /** The largest value with sign +1, the smallest with sign -1; at least zero in that direction. */
    private static double extreme(List<Bar> bars, int sign) {
        return sign
                * bars.stream()
                        .flatMap(bar -> bar.values().stream())
                        .filter(Double::isFinite)
                        .mapToDouble(value -> sign * value)
                        .reduce(0, Math::max);
    }

    private static BarRenderer renderer(List<String> groups, Unit unit) {
        BarRenderer renderer = new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setItemLabelInsets(new RectangleInsets(10, 10, 10, 10));
        renderer.setDefaultLegendShape(new Rectangle(-9, -9, 18, 18));
        renderer.setItemMargin(0.08);
        renderer.setDrawBarOutline(true);
        renderer.setMaximumBarWidth(0.09);
        for (int g = 0; g < groups.size(); g++) {
            boolean filled = g == groups.size() - 1; // an earlier year is an outline: no colour is needed to tell
            renderer.setSeriesPaint(g, filled ? HouseStyle.colour(0) : Color.WHITE);
            renderer.setSeriesOutlinePaint(g, HouseStyle.colour(0));
            renderer.setSeriesOutlineStroke(g, HouseStyle.dashed(2.5f, null));
        }
        renderer.setDefaultItemLabelGenerator(new StandardCategoryItemLabelGenerator() {
            @Override
            public String generateLabel(CategoryDataset dataset, int group, int category) {
                Number value = dataset.getValue(group, category);
                return value == null ? "" : Amount.bare(value.doubleValue(), unit);
            }
        });
        renderer.setDefaultItemLabelFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        renderer.setDefaultItemLabelPaint(HouseStyle.INK);
        renderer.setDefaultItemLabelsVisible(true);
        renderer.setDefaultPositiveItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        renderer.setDefaultNegativeItemLabelPosition(
                new ItemLabelPosition(ItemLabelAnchor.OUTSIDE9, TextAnchor.CENTER_RIGHT));
        return renderer;
    }
}
