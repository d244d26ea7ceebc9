package org.commonweal.results.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * Effects with their intervals beside a line at zero, one row for each name: a filled marker is distinguishable from zero, a
 * hollow one is not. Where a row has several effects, they stand one below the other with markers of their own.
 */
public final class EffectChart {
    private static final double NAMES = 360; // pixels at most
    private static final double LINE = 38;
    private static final double BETWEEN = 19;
    private static final double TITLE_AND_AXIS = 150;
    private static final int MOST_SAID = 8;

    private EffectChart() {}

    /**
     * An effect.
     *
     * @param low lower end of its interval; not a number where there is none
     * @param mean its mean; not a number where it was not measured
     * @param high upper end of its interval
     * @param isDistinguishable whether it is distinguishable from zero
     * @param series which marker it has
     */
    public record Mark(double low, double mean, double high, boolean isDistinguishable, int series) {}

    /**
     * A row of effects.
     *
     * @param name written at the left
     * @param marks from top to bottom
     */
    public record Row(String name, List<Mark> marks) {}

    /**
     * Draws the rows, the first on top, on a scale that is wide enough for other rows too: for charts that stand side by
     * side.
     *
     * @param caption the chart's words; {@code across} names the unit
     * @param unit of the effects
     * @param rows at least one
     */
    public static Chart draw(Caption caption, Unit unit, List<Row> rows, List<Row> scaledFor) {
        double lines = rows.stream()
                .mapToDouble(row -> BETWEEN + LINE * Math.max(1, row.marks().size()))
                .sum();
        return new Chart(
                caption,
                description(unit, rows),
                (int) (TITLE_AND_AXIS + lines),
                () -> plot(caption, unit, rows, scaledFor));
    }

    private static XYPlot plot(Caption caption, Unit unit, List<Row> rows, List<Row> scaledFor) {
        NumberAxis across = HouseStyle.across(caption.across(), Ticks.ofChanges(unit));
        HouseStyle.around(across, DoubleStream.concat(DoubleStream.of(0), ends(scaledFor)));
        SymbolAxis down = HouseStyle.names(rows.stream().map(Row::name), NAMES);
        XYPlot plot = HouseStyle.plot(across, down);
        plot.setDomainGridlinesVisible(true);
        plot.setRangeGridlinesVisible(false);
        plot.setRangeZeroBaselineVisible(false);
        plot.setDomainZeroBaselineVisible(true);
        plot.setDomainZeroBaselinePaint(HouseStyle.GREY);
        plot.setDomainZeroBaselineStroke(HouseStyle.line(2.5));
        plot.setDataset(new XYSeriesCollection());
        plot.setRenderer(new XYLineAndShapeRenderer(false, true));
        SideNotes values = new SideNotes(marks(scaledFor).map(mark -> Amount.bareChange(mark.mean(), unit)));
        for (int i = 0; i < rows.size(); i++) {
            List<Mark> marks = rows.get(i).marks();
            double height = LINE / (BETWEEN + LINE * marks.size()); // of a line, where a row is one
            for (int k = 0; k < marks.size(); k++) {
                mark(plot, values, marks.get(k), i + (k - (marks.size() - 1) / 2.0) * height, unit);
            }
        }
        plot.addAnnotation(values);
        plot.setInsets(new RectangleInsets(0, 0, 0, values.width()));
        return plot;
    }

    private static void mark(XYPlot plot, SideNotes values, Mark mark, double y, Unit unit) {
        if (!Double.isFinite(mark.mean())) {
            XYTextAnnotation text = new XYTextAnnotation("\u00a0 not measured", 0, y);
            text.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
            text.setPaint(HouseStyle.GREY);
            text.setTextAnchor(TextAnchor.CENTER_LEFT);
            plot.addAnnotation(text);
            return;
        }
        XYSeriesCollection dataset = (XYSeriesCollection) plot.getDataset();
        XYLineAndShapeRenderer renderer = (XYLineAndShapeRenderer) plot.getRenderer();
        Color colour = HouseStyle.colour(mark.series());
        if (Double.isFinite(mark.low()) && Double.isFinite(mark.high())) {
            renderer.addAnnotation(
                    new XYLineAnnotation(mark.low(), y, mark.high(), y, HouseStyle.line(5), colour), Layer.BACKGROUND);
        }
        int n = dataset.getSeriesCount();
        XYSeries point = new XYSeries(n);
        point.add(mark.mean(), y);
        dataset.addSeries(point);
        renderer.setUseFillPaint(true);
        renderer.setUseOutlinePaint(true);
        renderer.setSeriesShape(n, HouseStyle.marker(mark.series()));
        renderer.setSeriesFillPaint(n, mark.isDistinguishable() ? colour : Color.WHITE);
        renderer.setSeriesOutlinePaint(n, colour);
        renderer.setSeriesOutlineStroke(n, HouseStyle.line(3));
        values.add(y, Amount.bareChange(mark.mean(), unit));
    }

    private static DoubleStream ends(List<Row> rows) {
        return marks(rows).flatMapToDouble(mark -> DoubleStream.of(mark.low(), mark.mean(), mark.high()));
    }

    private static Stream<Mark> marks(List<Row> rows) {
        return rows.stream().flatMap(row -> row.marks().stream());
    }

    private static String description(Unit unit, List<Row> rows) {
        return Amount.count(rows.size(), "row", "rows") + ", effects in " + Amount.changeUnit(unit) + "; "
                + marks(rows).filter(Mark::isDistinguishable).count() + " of "
                + marks(rows).count() + " distinguishable from zero. "
                + rows.stream()
                        .limit(MOST_SAID)
                        .map(row -> row.name() + " "
                                + row.marks().stream()
                                        .map(mark -> Amount.bareChange(mark.mean(), unit))
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
