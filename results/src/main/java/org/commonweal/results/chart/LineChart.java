package org.commonweal.results.chart;

import java.awt.geom.Line2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemSource;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.Arrangement;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over years, each with its name at its end, and a band where an interval is known. */
public final class LineChart {

    private static final int MOST_END_LABELS = 5;
    private static final int MARKERS_ON_A_LINE = 12;

    private LineChart() {}

    /**
     * Draws lines over whole years. The vertical axis starts at zero. Up to five lines are named at their ends, more in
     * a legend.
     *
     * @param caption the chart's words
     * @param unit of the values
     * @param lines at least one
     */
    public static JFreeChart draw(Caption caption, Unit unit, List<Line> lines) {
        NumberAxis across = HouseStyle.axis(caption.across(), Ticks.ofWhole());
        setYears(across, lines);
        NumberAxis up = HouseStyle.axis(caption.up(), Ticks.of(unit));
        HouseStyle.fromZero(
                up,
                lines.stream().mapToDouble(Line::lowest).min().orElse(0),
                lines.stream().mapToDouble(Line::highest).max().orElse(0));
        XYPlot plot = HouseStyle.plot(across, up);
        plot.setDataset(dataset(lines));
        plot.setRenderer(renderer(lines));
        JFreeChart chart = HouseStyle.frame(plot, caption);
        if (lines.size() <= MOST_END_LABELS) {
            EndLabels labels = new EndLabels(lines, unit);
            plot.addAnnotation(labels);
            plot.setInsets(new RectangleInsets(0, 0, 0, labels.width()));
        } else {
            chart.addLegend(legend(plot, new FlowArrangement()));
        }
        return chart;
    }

    private static void setYears(NumberAxis axis, List<Line> lines) {
        double first = years(lines).min().orElse(0);
        double last = years(lines).max().orElse(1);
        axis.setRange(first - 0.4, last + 0.04 + 0.01 * (last - first));
    }

    private static DoubleStream years(List<Line> lines) {
        return lines.stream().flatMapToDouble(line -> Arrays.stream(line.x()));
    }

    static XYSeriesCollection dataset(List<Line> lines) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            XYSeries series = new XYSeries(i, false, true);
            series.setDescription(lines.get(i).name());
            for (int k = 0; k < lines.get(i).x().length; k++) {
                series.add(lines.get(i).x()[k], lines.get(i).y()[k]);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static XYLineAndShapeRenderer renderer(List<Line> lines) {
        int points = lines.stream().mapToInt(line -> line.x().length).max().orElse(1);
        int step = 1 + points / MARKERS_ON_A_LINE;
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer() {
            @Override
            public boolean getItemShapeVisible(int series, int item) {
                return item == 0 || (lines.get(series).last() - item) % step == 0;
            }
        };
        dress(renderer, lines);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hasBand()) {
                renderer.addAnnotation(
                        new XYPolygonAnnotation(outline(lines.get(i)), null, null, HouseStyle.band(i)),
                        Layer.BACKGROUND);
            }
        }
        return renderer;
    }

    /** Gives each line its colour, dash and marker. */
    static void dress(XYLineAndShapeRenderer renderer, List<Line> lines) {
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(new Line2D.Double(-34, 0, 34, 0));
        renderer.setLegendItemLabelGenerator(
                (dataset, series) -> lines.get(series).name());
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, HouseStyle.colour(i));
            renderer.setSeriesStroke(i, HouseStyle.stroke(i));
            renderer.setSeriesShape(i, HouseStyle.marker(i));
        }
    }

    private static double[] outline(Line line) {
        int[] known = IntStream.range(0, line.x().length)
                .filter(i -> Double.isFinite(line.low()[i]) && Double.isFinite(line.high()[i]))
                .toArray();
        double[] corners = new double[4 * known.length];
        for (int k = 0; k < known.length; k++) {
            int back = corners.length - 2 - 2 * k;
            corners[2 * k] = corners[back] = line.x()[known[k]];
            corners[2 * k + 1] = line.high()[known[k]];
            corners[back + 1] = line.low()[known[k]];
        }
        return corners;
    }

    /** A legend in the house style, at the left below the subtitle, its items arranged as asked. */
    static LegendTitle legend(LegendItemSource source, Arrangement arrangement) {
        LegendTitle legend = new LegendTitle(source, arrangement, new ColumnArrangement());
        legend.setItemFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        legend.setItemPaint(HouseStyle.INK);
        legend.setPosition(RectangleEdge.TOP);
        legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
        legend.setLegendItemGraphicPadding(new RectangleInsets(2, 2, 2, 2));
        legend.setItemLabelPadding(new RectangleInsets(2, 6, 2, 24));
        legend.setPadding(0, 0, 14, 0);
        return legend;
    }
}
