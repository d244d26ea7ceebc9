package org.commonweal.results.chart;

import java.util.stream.DoubleStream;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/** One point for each area: the model's number over the observed one, with the line on which they are equal. */
public final class ScatterChart {

    private ScatterChart() {}

    /**
     * Draws points.
     *
     * @param caption the chart's words
     * @param unit of both numbers
     * @param observed numbers across
     * @param model numbers up, as many
     */
    public static JFreeChart draw(Caption caption, Unit unit, double[] observed, double[] model) {
        double low = both(observed, model).min().orElse(0);
        double high = both(observed, model).max().orElse(1);
        double room = 0.06 * Math.max(high - low, 1e-9);
        XYPlot plot = HouseStyle.plot(
                axis(caption.across(), unit, low - room, high + room),
                axis(caption.up(), unit, low - room, high + room));
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("areas", new double[][] {observed, model});
        plot.setDataset(dataset);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, HouseStyle.colour(0));
        renderer.setSeriesShape(0, HouseStyle.marker(0));
        plot.setRenderer(renderer);
        plot.addAnnotation(new XYLineAnnotation(
                low - room, low - room, high + room, high + room, HouseStyle.dashed(2, 3, 6), HouseStyle.GREY));
        XYTextAnnotation equal = new XYTextAnnotation("  model = data", low + 2 * room, low + 2 * room);
        equal.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        equal.setPaint(HouseStyle.GREY);
        equal.setTextAnchor(TextAnchor.TOP_LEFT);
        plot.addAnnotation(equal);
        return HouseStyle.frame(plot, caption);
    }

    private static NumberAxis axis(String label, Unit unit, double low, double high) {
        NumberAxis axis = HouseStyle.axis(label, Ticks.of(unit));
        axis.setRange(low, high);
        return axis;
    }

    private static DoubleStream both(double[] one, double[] other) {
        return DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other));
    }
}
