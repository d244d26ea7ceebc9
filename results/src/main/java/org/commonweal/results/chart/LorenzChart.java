package org.commonweal.results.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.chart.Chart.Numbers;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** Lorenz curves below the diagonal of equality; the key stands in the empty half above it. */
public final class LorenzChart {
    private static final int MARKERS_ON_A_CURVE = 10;
    private static final int PANEL_HEIGHT = 560;
    private static final int DECILES = 10;
    private static final double ROOM = 0.03; // for the markers at both ends

    private LorenzChart() {}

    /**
     * Draws the curves.
     *
     * @param caption the chart's words
     * @param curves x: share of the population, poorest first, 0-1; y: their share of the whole
     */
    public static Chart draw(Caption caption, List<Line> curves) {
        String description =
                "Cumulative shares of the whole by cumulative share of households, poorest first, below the"
                        + " diagonal of equality: "
                        + String.join(", ", curves.stream().map(Line::name).toList()) + ".";
        Chart chart = new Chart(caption, description, PANEL_HEIGHT, sheet -> plot(caption, curves, sheet))
                .above(caption.up())
                .withNumbers(numbers(curves));
        return curves.size() > 1 ? chart.withKeyOnPanels(curves.size()) : chart;
    }

    private static XYPlot plot(Caption caption, List<Line> curves, Sheet sheet) {
        NumberAxis across = HouseStyle.across(caption.across(), Ticks.of(Unit.SHARE));
        across.setRange(-ROOM, 1 + ROOM);
        NumberAxis up = HouseStyle.up(Ticks.of(Unit.SHARE));
        double lowest = curves.stream().mapToDouble(Line::lowest).min().orElse(0);
        up.setRange(Math.min(lowest, 0) - ROOM, 1 + ROOM);
        XYPlot plot = HouseStyle.plot(across, up);
        plot.setDataset(LineChart.dataset(curves));
        int points = curves.stream().mapToInt(curve -> curve.x().length).max().orElse(1);
        plot.setRenderer(LineChart.renderer(curves, 0, Math.max(1, points / MARKERS_ON_A_CURVE)));
        plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, HouseStyle.dashed(2, 3, 6), HouseStyle.GREY));
        plot.addAnnotation(equality());
        if (sheet == Sheet.PANEL) {
            plot.setInsets(new RectangleInsets(0, 0, 0, HouseStyle.TEXT_SIZE)); // half of the last number
        } else if (curves.size() > 1) {
            LegendTitle key = HouseStyle.key(plot, new ColumnArrangement());
            plot.addAnnotation(new XYTitleAnnotation(0.02, 0.96, key, RectangleAnchor.TOP_LEFT));
        }
        return plot;
    }

    private static XYTextAnnotation equality() {
        XYTextAnnotation text = new XYTextAnnotation("if all had the same \u00a0", 0.62, 0.62);
        text.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        text.setPaint(HouseStyle.GREY);
        text.setTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return text;
    }

    private static Numbers numbers(List<Line> curves) {
        List<String> headings = new ArrayList<>(List.of("poorest"));
        curves.forEach(curve -> headings.add(curve.name() + " "));
        List<List<String>> rows = IntStream.rangeClosed(1, DECILES)
                .mapToObj(decile -> {
                    double part = decile / (double) DECILES;
                    List<String> row = new ArrayList<>(List.of(Amount.exact(part, Unit.SHARE)));
                    curves.forEach(curve -> row.add(Amount.exact(curve.between(part), Unit.SHARE)));
                    return row;
                })
                .toList();
        return new Numbers(headings, rows);
    }
}
