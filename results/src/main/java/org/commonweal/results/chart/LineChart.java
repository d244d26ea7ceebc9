package org.commonweal.results.chart;

import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Chart.Numbers;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over years, each with its name at its end, and a band where an interval is known. */
public final class LineChart {
    private static final int MARKERS_ON_A_LINE = 12;
    private static final int PANEL_HEIGHT = 360;

    private LineChart() {}

    /**
     * How lines are drawn.
     *
     * @param unit of what goes up
     * @param changes whether the numbers are changes, written with their sign beside a line at zero
     * @param fromZero whether the vertical axis starts at zero; otherwise it is as long as the lines need
     * @param first number of the first line's series: its colour, dash and marker
     */
    public record Look(Unit unit, boolean changes, boolean fromZero, int first) {

        /** Levels on an axis that starts at zero. */
        public static Look levels(Unit unit) {
            return new Look(unit, false, true, 0);
        }

        /** Levels on an axis that is as long as they need, so that small differences are seen. */
        public static Look closeUp(Unit unit) {
            return new Look(unit, false, false, 0);
        }

        /** Changes, the first in the look of a series. */
        public static Look changes(Unit unit, int first) {
            return new Look(unit, true, false, first);
        }

        /** The last value of a line. */
        String last(Line line) {
            double value = line.y()[line.last()];
            return changes ? Amount.bareChange(value, unit) : Amount.bare(value, unit);
        }
    }

    /**
     * Draws lines over whole years.
     *
     * @param caption the chart's words
     * @param lines at least one; one without a name has only its last value at its end
     */
    public static Chart draw(Caption caption, Look look, List<Line> lines) {
        return draw(caption, look, lines, lines);
    }

    /** Draws lines on a scale that is wide enough for others too: for charts that stand side by side. */
    public static Chart draw(Caption caption, Look look, List<Line> lines, List<Line> scaledFor) {
        Chart chart = new Chart(
                        caption,
                        description(look, lines),
                        PANEL_HEIGHT,
                        sheet -> plot(caption, look, lines, scaledFor, sheet))
                .above(caption.up())
                .withNumbers(numbers(look, lines));
        return lines.size() > 1 ? chart.withKeyOnPanels(lines.size()) : chart;
    }

    private static XYPlot plot(Caption caption, Look look, List<Line> lines, List<Line> scaledFor, Sheet sheet) {
        NumberAxis across = HouseStyle.across(caption.across(), Ticks.ofWhole());
        double first = years(lines).min().orElse(0);
        double last = years(lines).max().orElse(1);
        double room = 0.04 + (sheet == Sheet.PANEL ? 0.06 : 0.02) * (last - first); // for the markers at both ends
        across.setRange(first - room, last + room);
        NumberAxis up = HouseStyle.up(look.changes ? Ticks.ofChanges(look.unit) : Ticks.of(look.unit));
        scale(up, look, scaledFor);
        XYPlot plot = HouseStyle.plot(across, up);
        plot.setRangeZeroBaselineStroke(HouseStyle.line(look.changes ? 2.5 : 1));
        plot.setDataset(dataset(lines));
        plot.setRenderer(renderer(look, lines));
        boolean named = sheet != Sheet.PANEL;
        EndLabels labels = new EndLabels(lines, look, named);
        plot.addAnnotation(labels);
        double width = Math.max(labels.width(), new EndLabels(scaledFor, look, named).width());
        plot.setInsets(new RectangleInsets(4, 0, 0, width));
        return plot;
    }

    private static void scale(NumberAxis up, Look look, List<Line> lines) {
        if (look.fromZero) {
            HouseStyle.fromZero(
                    up,
                    lines.stream().mapToDouble(Line::lowest).min().orElse(0),
                    lines.stream().mapToDouble(Line::highest).max().orElse(0));
            return;
        }
        DoubleStream values = lines.stream()
                .flatMap(line -> List.of(line.y(), line.low(), line.high()).stream())
                .flatMapToDouble(Arrays::stream);
        HouseStyle.around(up, look.changes ? DoubleStream.concat(DoubleStream.of(0), values) : values);
    }

    private static DoubleStream years(List<Line> lines) {
        return lines.stream().flatMapToDouble(line -> Arrays.stream(line.x()));
    }

    static XYSeriesCollection dataset(List<Line> lines) {
        XYSeriesCollection dataset = new XYSeriesCollection();
        for (int i = 0; i < lines.size(); i++) {
            XYSeries series = new XYSeries(i, false, true);
            for (int k = 0; k < lines.get(i).x().length; k++) {
                series.add(lines.get(i).x()[k], lines.get(i).y()[k]);
            }
            dataset.addSeries(series);
        }
        return dataset;
    }

    private static XYLineAndShapeRenderer renderer(Look look, List<Line> lines) {
        int points = lines.stream().mapToInt(line -> line.x().length).max().orElse(1);
        XYLineAndShapeRenderer renderer = renderer(lines, look.first, 1 + points / MARKERS_ON_A_LINE);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).hasBand()) {
                renderer.addAnnotation(
                        new XYPolygonAnnotation(outline(lines.get(i)), null, null, HouseStyle.band(look.first + i)),
                        Layer.BACKGROUND);
            }
        }
        return renderer;
    }

    /** Gives each line its colour, dash and marker, every so many points back from its end. */
    static XYLineAndShapeRenderer renderer(List<Line> lines, int first, int every) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer() {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean getItemShapeVisible(int series, int item) {
                return item == 0 || (lines.get(series).last() - item) % every == 0;
            }
        };
        renderer.setDrawSeriesLineAsPath(true);
        renderer.setLegendLine(new Line2D.Double(-34, 0, 34, 0));
        renderer.setLegendItemLabelGenerator(
                (dataset, series) -> lines.get(series).name());
        for (int i = 0; i < lines.size(); i++) {
            renderer.setSeriesPaint(i, HouseStyle.colour(first + i));
            renderer.setSeriesStroke(i, HouseStyle.stroke(first + i));
            renderer.setSeriesShape(i, HouseStyle.marker(first + i));
        }
        return renderer;
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

    private static String description(Look look, List<Line> lines) {
        return "Lines over " + (int) years(lines).distinct().count() + " years, in "
                + (look.changes ? Amount.changeUnit(look.unit) : look.unit.words()) + ". Last: "
                + lines.stream()
                        .filter(line -> line.last() >= 0)
                        .map(line -> line.name() + " " + look.last(line))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static Numbers numbers(Look look, List<Line> lines) {
        List<String> headings = new ArrayList<>(List.of("year"));
        lines.forEach(line -> headings.add(line.name() + " "));
        List<List<String>> rows = years(lines)
                .distinct()
                .sorted()
                .mapToObj(year -> {
                    List<String> row = new ArrayList<>(List.of(Amount.exact(year, Unit.NUMBER)));
                    lines.forEach(line -> row.add(Amount.exact(line.at(year), look.unit)));
                    return row;
                })
                .toList();
        return new Numbers(headings, rows);
    }
}
