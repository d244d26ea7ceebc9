package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.block.Arrangement;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/** Sizes, colours, dashes and markers shared by all charts. */
final class HouseStyle {
    static final int TEXT_SIZE = 22;
    static final int LABEL_SIZE = 24;

    /** The least size: 11 pixels on a phone that is 360 wide. */
    static final int SMALL = 20;

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GREY = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xDD, 0xDD, 0xDD);

    /** Okabe and Ito's palette for all eyes, without yellow, the light tones darker: they vanish on white. */
    private static final Color[] PALETTE = {
        new Color(0x00, 0x72, 0xB2), new Color(0xC2, 0x4F, 0x00), new Color(0x00, 0x80, 0x5D),
        new Color(0xA5, 0x44, 0x7B), new Color(0x00, 0x00, 0x00), new Color(0x8A, 0x61, 0x00)
    };

    /** One fewer than colours, so that a seventh line differs from the first. */
    private static final float[][] DASHES = {null, {18, 8}, {4, 8}, {22, 7, 4, 7}, {10, 6}};

    private static final Shape[] MARKERS = {
        new Ellipse2D.Double(-9, -9, 18, 18),
        new Rectangle2D.Double(-8, -8, 16, 16),
        polygon(-10, 9, 10, 9, 0, -10),
        polygon(0, -11, 11, 0, 0, 11, -11, 0),
        polygon(-10, -9, 10, -9, 0, 10)
    };

    /** Room around the numbers of an axis, so that there are no more than can be read at a glance. */
    private static final RectangleInsets BELOW = new RectangleInsets(6, 14, 4, 14);

    private static final RectangleInsets BESIDE = new RectangleInsets(20, 2, 20, 12);

    private HouseStyle() {}

    static Color colour(int series) {
        return PALETTE[series % PALETTE.length];
    }

    /** The colour of a series' interval band: the same, nearly transparent. */
    static Paint band(int series) {
        Color line = colour(series);
        return new Color(line.getRed(), line.getGreen(), line.getBlue(), 45);
    }

    static Stroke stroke(int series) {
        return dashed(4, DASHES[series % DASHES.length]);
    }

    /** A plain line, cut off where it ends. */
    static Stroke line(double width) {
        return dashed((float) width, null);
    }

    static Stroke dashed(float width, float... dash) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0);
    }

    static Shape marker(int series) {
        return MARKERS[series % MARKERS.length];
    }

    private static Polygon polygon(int... coordinates) {
        Polygon polygon = new Polygon();
        for (int i = 0; i < coordinates.length; i += 2) {
            polygon.addPoint(coordinates[i], coordinates[i + 1]);
        }
        return polygon;
    }

    /** The title of a chart: larger on a slide, where it must be read from the back of a room. */
    static TextTitle title(String text, Sheet sheet) {
        return text(text, titleFont(sheet), INK, sheet == Sheet.SLIDE ? 8 : 14);
    }

    /** How much of a sheet's height a title takes. */
    static int titleHeight(String text, Sheet sheet) {
        Font font = titleFont(sheet);
        int lines = Fonts.lines(text, font, sheet.width()).size();
        return text.isEmpty() ? 0 : (int) (1.2 * font.getSize() * lines) + 14;
    }

    private static Font titleFont(Sheet sheet) {
        return Fonts.bold(
                switch (sheet) {
                    case SLIDE -> 34;
                    case WIDE -> 28;
                    case PANEL -> LABEL_SIZE;
                });
    }

    /** A line of text above a plot, at the left. */
    static TextTitle text(String text, Font font, Color colour, double below) {
        TextTitle title = new TextTitle(text, font);
        title.setPaint(colour);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(0, 0, below, 0);
        return title;
    }

    /** A key at the left above the plot, its items arranged as asked. */
    static LegendTitle key(LegendItemSource source, Arrangement arrangement) {
        LegendTitle key = new LegendTitle(source, arrangement, new ColumnArrangement());
        key.setItemFont(Fonts.plain(TEXT_SIZE));
        key.setItemPaint(INK);
        key.setPosition(RectangleEdge.TOP);
        key.setHorizontalAlignment(HorizontalAlignment.LEFT);
        key.setLegendItemGraphicPadding(new RectangleInsets(2, 2, 2, 2));
        key.setItemLabelPadding(new RectangleInsets(2, 6, 2, 24));
        key.setPadding(0, 0, 14, 0);
        return key;
    }

    /** A plot over two number axes, with light range grid lines only. */
    static XYPlot plot(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setDomainGridlinesVisible(false);
        plot.setDomainGridlinePaint(GRID);
        plot.setDomainGridlineStroke(line(1.5));
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(line(1.5));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(GREY);
        plot.setAxisOffset(new RectangleInsets(0, 0, 6, 6));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD); // a dashed line is seen on a plain one
        return plot;
    }

    /** An axis of numbers below a plot, without line and ticks. */
    static NumberAxis across(String label, Ticks ticks) {
        NumberAxis axis = axis(ticks, BELOW);
        axis.setLabel(label.isEmpty() ? null : label);
        axis.setLabelInsets(new RectangleInsets(2, 0, 2, 0));
        return axis;
    }

    /** An axis of numbers beside a plot; what they are is said above it. */
    static NumberAxis up(Ticks ticks) {
        return axis(ticks, BESIDE);
    }

    private static NumberAxis axis(Ticks ticks, RectangleInsets room) {
        NumberAxis axis = new NumberAxis();
        quiet(axis);
        axis.setStandardTickUnits(ticks);
        axis.setTickLabelInsets(room);
        return axis;
    }

    /** An axis of names from the top downwards, those that are too long cut to a width. */
    static SymbolAxis names(Stream<String> names, double width) {
        Font font = Fonts.plain(TEXT_SIZE);
        String[] fitted = names.map(name -> Fonts.fitted(name, font, width)).toArray(String[]::new);
        SymbolAxis axis = new SymbolAxis(null, fitted);
        quiet(axis);
        axis.setTickLabelPaint(INK);
        axis.setGridBandsVisible(false);
        axis.setInverted(true);
        axis.setRange(-0.5, fitted.length - 0.5);
        return axis;
    }

    /** Takes line and ticks off an axis and sets its fonts. */
    static void quiet(Axis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setLabelFont(Fonts.plain(TEXT_SIZE));
        axis.setTickLabelFont(Fonts.plain(TEXT_SIZE));
        axis.setLabelPaint(GREY);
        axis.setTickLabelPaint(GREY);
    }

    /** Lets an axis start at zero unless there are negative numbers, so that lengths and slopes do not deceive. */
    static void fromZero(NumberAxis axis, double lowest, double highest) {
        double length = Math.max(Math.max(highest, 0) - Math.min(lowest, 0), 1e-9);
        double room = 0.06 * length;
        axis.setRange(lowest < 0 ? lowest - room : -room / 6, Math.max(highest, 0) + room);
    }

    /** Lets an axis reach a little beyond numbers; those that are not numbers do not count. */
    static void around(NumberAxis axis, DoubleStream values) {
        double[] known = values.filter(Double::isFinite).toArray();
        double low = Arrays.stream(known).min().orElse(0);
        double high = Arrays.stream(known).max().orElse(1);
        double room = high > low ? 0.06 * (high - low) : high == 0 ? 1 : 0.1 * Math.abs(high);
        axis.setRange(low - room, high + room);
    }
}
