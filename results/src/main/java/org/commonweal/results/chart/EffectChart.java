package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Effects with their intervals beside a line at zero; a filled marker is told apart from zero, a hollow one is not. */
public final class EffectChart {
    private static final double ROOM_FOR_VALUES = 0.16;

    private EffectChart() {}

    /**
     * An effect.
     *
     * @param name written at the left
     * @param low lower end of its interval; not a number where there is none
     * @param middle its mean
     * @param high upper end of its interval
     * @param told whether it is told apart from zero
     * @param note written at the right
     */
    public record Row(String name, double low, double middle, double high, boolean told, String note) {}

    /**
     * Draws the rows, the first on top.
     *
     * @param caption the chart's words; {@code across} names the unit
     * @param unit of the effects
     * @param rows at least one
     */
    public static JFreeChart draw(Caption caption, Unit unit, List<Row> rows) {
        List<Row> upwards = new ArrayList<>(rows);
        Collections.reverse(upwards);
        Scale scale = Scale.around(
                DoubleStream.concat(
                        DoubleStream.of(0),
                        rows.stream().flatMapToDouble(row -> DoubleStream.of(row.low(), row.middle(), row.high()))),
                0,
                1);
        double right = scale.high() + ROOM_FOR_VALUES * (scale.high() - scale.low());
        NumberAxis across = HouseStyle.axis(caption.across(), Ticks.ofChanges(unit));
        across.setRange(scale.low(), right);
        SymbolAxis up = new SymbolAxis("", upwards.stream().map(Row::name).toArray(String[]::new));
        HouseStyle.quiet(up);
        up.setTickLabelPaint(HouseStyle.INK);
        up.setGridBandsVisible(false);
        up.setRange(-0.6, rows.size() - 0.4);
        XYPlot plot = HouseStyle.plot(across, up);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        XYLineAndShapeRenderer renderer = renderer();
        plot.setDataset(dataset(upwards));
        plot.setRenderer(renderer);
        line(renderer, 0, -0.6, 0, rows.size() - 0.4, 2.5f, HouseStyle.GREY);
        for (int i = 0; i < upwards.size(); i++) {
            Row row = upwards.get(i);
            if (Double.isFinite(row.low())) {
                line(renderer, row.low(), i, row.high(), i, 5, HouseStyle.colour(0));
            }
            plot.addAnnotation(note(row, right, i));
        }
        return HouseStyle.frame(plot, caption);
    }

    private static void line(
            XYLineAndShapeRenderer renderer, double x1, double y1, double x2, double y2, float width, Color colour) {
        renderer.addAnnotation(new XYLineAnnotation(x1, y1, x2, y2, new BasicStroke(width), colour), Layer.BACKGROUND);
    }

    private static XYTextAnnotation note(Row row, double right, int height) {
        XYTextAnnotation note = new XYTextAnnotation(row.note() + " ", right, height);
        note.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        note.setPaint(HouseStyle.INK);
        note.setTextAnchor(TextAnchor.CENTER_RIGHT);
        return note;
    }

    private static XYSeriesCollection dataset(List<Row> rows) {
        XYSeries told = new XYSeries("told", false, true);
        XYSeries untold = new XYSeries("not told", false, true);
        for (int i = 0; i < rows.size(); i++) {
            (rows.get(i).told() ? told : untold).add(rows.get(i).middle(), i);
        }
        XYSeriesCollection dataset = new XYSeriesCollection();
        dataset.addSeries(told);
        dataset.addSeries(untold);
        return dataset;
    }

    private static XYLineAndShapeRenderer renderer() {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setUseFillPaint(true);
        renderer.setDrawOutlines(true);
        renderer.setUseOutlinePaint(true);
        for (int series = 0; series < 2; series++) {
            renderer.setSeriesShape(series, HouseStyle.marker(0));
            renderer.setSeriesFillPaint(series, series == 0 ? HouseStyle.colour(0) : Color.WHITE);
            renderer.setSeriesOutlinePaint(series, HouseStyle.colour(0));
            renderer.setSeriesOutlineStroke(series, new BasicStroke(3));
        }
        return renderer;
    }
}
