package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.List;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Intervals before and after something was learnt, one row for each quantity, on the scale of the wider one, 0-1. */
public final class IntervalChart {
    private static final double ROOM_FOR_NOTES = 0.45;
    private static final double NAMES = 420; // pixels at most
    private static final int ROW = 44;
    private static final int FOOT = 150;

    private IntervalChart() {}

    /**
     * A quantity; all but name and note are places on a scale 0-1.
     *
     * @param name written at the left
     * @param beforeLow lower end of the interval before
     * @param beforeHigh its upper end
     * @param low lower end of the interval after
     * @param middle its middle
     * @param high its upper end
     * @param mark a value to compare it with
     * @param note written at the right
     */
    public record Row(
            String name,
            double beforeLow,
            double beforeHigh,
            double low,
            double middle,
            double high,
            double mark,
            String note) {}

    /**
     * Draws the rows, the first on top.
     *
     * @param caption the chart's words; {@code across} names the scale
     * @param rows at least one
     */
    public static Chart draw(Caption caption, List<Row> rows) {
        String description = "For each quantity its interval before, its interval after, the median and the declared"
                + " value, on the scale of the interval before.";
        return new Chart(caption, description, FOOT + ROW * rows.size(), sheet -> plot(caption, rows)).withKey();
    }

    private static XYPlot plot(Caption caption, List<Row> rows) {
        NumberAxis across = HouseStyle.across(caption.across(), Ticks.of(Unit.SHARE));
        across.setRange(-0.02, 1 + ROOM_FOR_NOTES);
        across.setTickUnit((NumberTickUnit) Ticks.of(Unit.SHARE).getCeilingTickUnit(0.5));
        XYPlot plot = HouseStyle.plot(across, HouseStyle.names(rows.stream().map(Row::name), NAMES));
        plot.setRangeZeroBaselineVisible(false);
        plot.setRangeGridlinesVisible(false);
        plot.setDataset(dataset(rows));
        plot.setRenderer(renderer());
        for (int i = 0; i < rows.size(); i++) {
            XYTextAnnotation note = new XYTextAnnotation(rows.get(i).note(), 1.02, i);
            note.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
            note.setPaint(HouseStyle.INK);
            note.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(note);
        }
        return plot;
    }

    private static XYSeriesCollection dataset(List<Row> rows) {
        XYSeries before = new XYSeries("before", false, true);
        XYSeries after = new XYSeries("after", false, true);
        XYSeries middle = new XYSeries("median after", false, true);
        XYSeries mark = new XYSeries("declared value", false, true);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            addLine(before, row.beforeLow(), row.beforeHigh(), i);
            addLine(after, row.low(), row.high(), i);
            middle.add(row.middle(), i);
            mark.add(row.mark(), i);
        }
        XYSeriesCollection dataset = new XYSeriesCollection();
        List.of(before, after, middle, mark).forEach(dataset::addSeries);
        return dataset;
    }

    /** A line that is not joined to the next one. */
    private static void addLine(XYSeries series, double from, double to, int height) {
        series.add(from, height);
        series.add(to, height);
        series.add(to, Double.NaN);
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        renderer.setLegendLine(new Line2D.Double(-34, 0, 34, 0));
        line(renderer, 0, HouseStyle.GRID, 26);
        line(renderer, 1, HouseStyle.colour(0), 10);
        point(renderer, 2, HouseStyle.colour(0), 0);
        point(renderer, 3, HouseStyle.colour(1), 3);
        return renderer;
    }

    private static void line(XYLineAndShapeRenderer renderer, int series, Color colour, float width) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesStroke(series, new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        renderer.setSeriesShapesVisible(series, false);
    }

    private static void point(XYLineAndShapeRenderer renderer, int series, Color colour, int marker) {
        renderer.setSeriesPaint(series, colour);
        renderer.setSeriesShape(series, HouseStyle.marker(marker));
        renderer.setSeriesLinesVisible(series, false);
        renderer.setSeriesShapesVisible(series, true);
    }
}
