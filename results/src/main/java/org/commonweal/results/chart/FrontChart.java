package org.commonweal.results.chart;

import java.util.List;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** What can be had of two goals together: each choice where a search found it, and where it is with fresh luck. */
public final class FrontChart {
    private static final int PANEL_HEIGHT = 600;
    private static final double ROOM = 0.08;

    private FrontChart() {}

    /**
     * A choice.
     *
     * @param foundAcross the goal that goes across, as the search found it
     * @param foundUp the goal that goes up, likewise
     * @param across the goal that goes across with fresh luck
     * @param up the goal that goes up, likewise
     */
    public record Choice(double foundAcross, double foundUp, double across, double up) {}

    /**
     * Draws choices.
     *
     * @param caption the chart's words; {@code across} and {@code up} name the goals
     * @param across unit of the goal that goes across
     * @param up unit of the goal that goes up
     */
    public static Chart draw(Caption caption, Unit across, Unit up, List<Choice> choices) {
        String description = choices.size()
                + " choices, each where the search found it and, joined by a line, where it is" + " with fresh seeds.";
        return new Chart(caption, description, PANEL_HEIGHT, sheet -> plot(caption, across, up, choices))
                .above(caption.up())
                .withKey();
    }

    private static XYPlot plot(Caption caption, Unit across, Unit up, List<Choice> choices) {
        XYSeries found = new XYSeries("in the search", false, true);
        XYSeries again = new XYSeries("with fresh seeds", false, true);
        for (Choice choice : choices) {
            found.add(choice.foundAcross(), choice.foundUp());
            again.add(choice.across(), choice.up());
        }
        XYSeriesCollection dataset = new XYSeriesCollection();
        dataset.addSeries(found);
        dataset.addSeries(again);
        NumberAxis acrossAxis = HouseStyle.across(caption.across(), Ticks.ofChanges(across));
        NumberAxis upAxis = HouseStyle.up(Ticks.ofChanges(up));
        range(acrossAxis, dataset.getDomainLowerBound(true), dataset.getDomainUpperBound(true));
        range(upAxis, dataset.getRangeLowerBound(true), dataset.getRangeUpperBound(true));
        XYPlot plot = HouseStyle.plot(acrossAxis, upAxis);
        plot.setDataset(dataset);
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
        for (int series = 0; series < 2; series++) {
            renderer.setSeriesPaint(series, HouseStyle.colour(series));
            renderer.setSeriesShape(series, HouseStyle.marker(series));
            renderer.setSeriesShapesFilled(series, series == 1);
        }
        plot.setRenderer(renderer);
        choices.forEach(choice -> plot.addAnnotation(new XYLineAnnotation(
                choice.foundAcross(),
                choice.foundUp(),
                choice.across(),
                choice.up(),
                HouseStyle.dashed(2, 3, 6),
                HouseStyle.GREY)));
        return plot;
    }

    private static void range(NumberAxis axis, double low, double high) {
        double room = Math.max(ROOM * (high - low), 1e-9);
        if (Double.isFinite(room)) {
            axis.setRange(low - room, high + room);
        }
    }
}
