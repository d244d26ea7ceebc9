package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Polygon;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.DoubleStream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;

/** Sizes, colours, dashes and markers shared by all charts. */
final class HouseStyle {

    /** Width of a chart in pixels. */
    static final int WIDTH = 1600;

    /** Height of a chart in pixels. */
    static final int HEIGHT = 900;

    static final int TITLE_SIZE = 34;
    static final int TEXT_SIZE = 22;
    static final int LABEL_SIZE = 24;

    /** Room around the numbers of an axis, so that there are no more than can be read at a glance. */
    static final RectangleInsets ROOM_FOR_TICKS = new RectangleInsets(22, 16, 22, 16);

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GREY = new Color(0x59, 0x59, 0x59);
    static final Color GRID = new Color(0xDD, 0xDD, 0xDD);

    /** Okabe and Ito's palette for all eyes, without yellow and the light tones, which vanish on white. */
    private static final Color[] PALETTE = {
        new Color(0x00, 0x72, 0xB2), new Color(0xD5, 0x5E, 0x00), new Color(0x00, 0x9E, 0x73),
        new Color(0xCC, 0x79, 0xA7), new Color(0x00, 0x00, 0x00), new Color(0xE6, 0x9F, 0x00)
    };

    /** One fewer than colours, so that a seventh line differs from the first. */
    private static final float[][] DASHES = {null, {18, 8}, {4, 8}, {22, 7, 4, 7}, {10, 6}};

    private static final Shape[] MARKERS = {
        new Ellipse2D.Double(-8, -8, 16, 16),
        new Rectangle2D.Double(-7, -7, 14, 14),
        polygon(-9, 8, 9, 8, 0, -9),
        polygon(0, -10, 10, 0, 0, 10, -10, 0),
        polygon(-9, -8, 9, -8, 0, 9)
    };

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

    /** A chart around a plot, with title and subtitle at the left. */
    static JFreeChart frame(Plot plot, Caption caption) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.setPadding(new RectangleInsets(24, 32, 20, 32));
        chart.addSubtitle(title(caption.title(), true));
        chart.addSubtitle(title(caption.subtitle(), false));
        return chart;
    }

    private static TextTitle title(String text, boolean main) {
        TextTitle title = new TextTitle(text, main ? Fonts.bold(TITLE_SIZE) : Fonts.plain(TEXT_SIZE));
        title.setPaint(main ? INK : GREY);
        title.setTextAlignment(HorizontalAlignment.LEFT);
        title.setHorizontalAlignment(HorizontalAlignment.LEFT);
        title.setExpandToFitSpace(true);
        title.setPadding(0, 0, main ? 8 : 22, 0);
        return title;
    }

    /** A plot over two number axes, with light range grid lines only. */
    static XYPlot plot(NumberAxis across, NumberAxis up) {
        XYPlot plot = new XYPlot(null, across, up, null);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(GRID);
        plot.setRangeGridlineStroke(new BasicStroke(1.5f));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselinePaint(GREY);
        plot.setAxisOffset(new RectangleInsets(0, 0, 6, 6));
        return plot;
    }

    /** A number axis without line and ticks. */
    static NumberAxis axis(String label, Ticks ticks) {
        NumberAxis axis = new NumberAxis(label);
        quiet(axis);
        axis.setStandardTickUnits(ticks);
        axis.setTickLabelInsets(ROOM_FOR_TICKS);
        axis.setLabelInsets(new RectangleInsets(4, 4, 4, 14));
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

    /** The smallest of 1, 2, 5, 10, 20 ... that divides a length into at most six parts. */
    static double step(double length) {
        double tens = Math.pow(10, Math.floor(Math.log10(length / 6)));
        return DoubleStream.of(tens, 2 * tens, 5 * tens)
                .filter(step -> length / step <= 6)
                .findFirst()
                .orElse(10 * tens);
    }
}
