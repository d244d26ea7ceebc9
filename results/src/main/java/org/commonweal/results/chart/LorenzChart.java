package org.commonweal.results.chart;

import java.util.List;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.annotations.XYTitleAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.TextAnchor;

/** Lorenz curves below the diagonal of equality; the key stands in the empty half above it. */
public final class LorenzChart {

    private static final int MARKERS_ON_A_CURVE = 10;

    private LorenzChart() {}

    /**
     * Draws the curves.
     *
     * @param caption the chart's words
     * @param curves x: share of the population, poorest first, 0-1; y: their share of the whole
     */
    public static JFreeChart draw(Caption caption, List<Line> curves) {
        NumberAxis across = HouseStyle.axis(caption.across(), Ticks.of(Unit.SHARE));
        across.setRange(-0.01, 1.02);
        NumberAxis up = HouseStyle.axis(caption.up(), Ticks.of(Unit.SHARE));
        double lowest = curves.stream().mapToDouble(Line::lowest).min().orElse(0);
        up.setTickUnit(new NumberTickUnit(0.2));
        up.setRange(Math.min(lowest, 0) - 0.03, 1.03);
        XYPlot plot = HouseStyle.plot(across, up);
        plot.setDataset(LineChart.dataset(curves));
        plot.setRenderer(renderer(curves));
        plot.addAnnotation(new XYLineAnnotation(0, 0, 1, 1, HouseStyle.dashed(2, 3, 6), HouseStyle.GREY));
        plot.addAnnotation(equality());
        LegendTitle key = LineChart.legend(plot, new ColumnArrangement());
        plot.addAnnotation(new XYTitleAnnotation(0.02, 0.96, key, RectangleAnchor.TOP_LEFT));
        return HouseStyle.frame(plot, caption);
    }

    private static XYTextAnnotation equality() {
        XYTextAnnotation text = new XYTextAnnotation("if all had the same  ", 0.62, 0.62);
        text.setFont(Fonts.plain(HouseStyle.TEXT_SIZE));
        text.setPaint(HouseStyle.GREY);
        text.setTextAnchor(TextAnchor.BOTTOM_RIGHT);
        return text;
    }

    private static XYLineAndShapeRenderer renderer(List<Line> curves) {
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer() {
            @Override
            public boolean getItemShapeVisible(int series, int item) {
                int step = Math.max(1, curves.get(series).x().length / MARKERS_ON_A_CURVE);
                return item % step == 0;
            }
        };
        LineChart.dress(renderer, curves);
        return renderer;
    }
}
