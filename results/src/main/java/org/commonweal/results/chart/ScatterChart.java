package org.commonweal.results.chart;

import java.util.stream.DoubleStream;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.DefaultXYDataset;

/** One point for each area: the model's number over the observed one, with the line on which they are equal. */
public final class ScatterChart {

    private static final int PANEL_HEIGHT = 600;

    private ScatterChart() {}

    /**
     * Draws points.
     *
     * @param caption the chart's words
     * @param unit of both numbers
     * @param observed numbers across
     * @param model numbers up, as many
     */
    public static Chart draw(Caption caption, Unit unit, double[] observed, double[] model) {
        String description = observed.length + " points: the model's number over the observed one, with the line on"
                + " which they are equal.";
        return new Chart(caption, description, PANEL_HEIGHT, sheet -> plot(caption, unit, observed, model))
                .above(caption.up());
    }

    private static XYPlot plot(Caption caption, Unit unit, double[] observed, double[] model) {
        double low = both(observed, model).min().orElse(0);
        double high = both(observed, model).max().orElse(1);
        double room = 0.06 * Math.max(high - low, 1e-9);
        NumberAxis across = HouseStyle.across(caption.across(), Ticks.of(unit));
        across.setRange(low - room, high + room);
        NumberAxis up = HouseStyle.up(Ticks.of(unit));
        up.setRange(low - room, high + room);
        XYPlot plot = HouseStyle.plot(across, up);
        DefaultXYDataset dataset = new DefaultXYDataset();
        dataset.addSeries("areas", new double[][] {observed, model});
        plot.setDataset(dataset);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        renderer.setSeriesPaint(0, HouseStyle.colour(0));
        renderer.setSeriesShape(0, HouseStyle.marker(0));
        plot.setRenderer(renderer);
        plot.addAnnotation(new XYLineAnnotation(
                low - room, low - room, high + room, high + room, HouseStyle.dashed(2, 3, 6), HouseStyle.GREY));
        XYTextAnnotation equal = new XYTextAnnotation("\u00a0 model = data", low + 2 * room, low + 2 * room);
        equal.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        equal.setPaint(HouseStyle.GREY);
        equal.setTextAnchor(TextAnchor.TOP_LEFT);
        plot.addAnnotation(equal);
        return plot;
    }

    private static DoubleStream both(double[] one, double[] other) {
        return DoubleStream.concat(DoubleStream.of(one), DoubleStream.of(other));
    }
}
