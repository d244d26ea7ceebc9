package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** The names and last values of lines, written at their ends, right of the plot, spread so that none overlap. */
final class EndLabels extends AbstractXYAnnotation {

    static final int LINE_HEIGHT = 29;

    private static final Color LEADER = new Color(0xAA, 0xAA, 0xAA);
    private static final int WRAP_AT = 340; // pixels
    private static final int GAP = 10;
    private static final int INDENT = 66;
    private static final int MARGIN = 12; // readers of the SVG may have a slightly wider font

    private final transient List<Label> labels = new ArrayList<>();

    /** A label: its lines of text, the end of the line it names, and which line of the chart that is. */
    private record Label(List<String> text, double x, double y, int series) {
        double height() {
            return text.size() * LINE_HEIGHT + GAP;
        }
    }

    /**
     * Labels of lines.
     *
     * @param named whether they carry the names of the lines, besides their last values
     */
    EndLabels(List<Line> lines, LineChart.Look look, boolean named) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int last = line.last();
            if (last >= 0) {
                String text = ((named ? line.name() : "") + " " + look.last(line)).strip();
                labels.add(new Label(
                        Fonts.lines(text, font(), WRAP_AT), line.x()[last], line.y()[last], look.first() + i));
            }
        }
        labels.sort(Comparator.comparingDouble(Label::y).reversed());
    }

    /** Room needed right of the plot, in pixels. */
    double width() {
        return INDENT
                + MARGIN
                + labels.stream()
                        .flatMap(label -> label.text().stream())
                        .mapToDouble(text -> Fonts.width(text, font()))
                        .max()
                        .orElse(0);
    }

    private static Font font() {
        return Fonts.bold(HouseStyle.LABEL_SIZE);
    }

    /** Where the labels' centres are drawn, and how high each is, from top to bottom: {centre, height} in pixels. */
    double[][] places(Rectangle2D area, ValueAxis up) {
        double[] wanted = labels.stream()
                .mapToDouble(label -> up.valueToJava2D(label.y(), area, RectangleEdge.LEFT))
                .toArray();
        double[] heights = labels.stream().mapToDouble(Label::height).toArray();
        double[] centres = LabelSpread.apart(wanted, heights, area.getMinY(), area.getMaxY() + GAP);
        double[][] places = new double[labels.size()][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new double[] {centres[i], heights[i]};
        }
        return places;
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis up,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null); // the labels stand outside the plot
        double[][] places = places(area, up);
        for (int i = 0; i < places.length; i++) {
            Label label = labels.get(i);
            double endX = across.valueToJava2D(label.x(), area, RectangleEdge.BOTTOM);
            double endY = up.valueToJava2D(label.y(), area, RectangleEdge.LEFT);
            draw(g2, label, endX, endY, area.getMaxX(), places[i][0]);
        }
        g2.setClip(clip);
    }

    private static void draw(Graphics2D g2, Label label, double endX, double endY, double right, double centre) {
        g2.setPaint(LEADER); // thin and grey: it is no part of the line
        g2.setStroke(HouseStyle.line(1));
        g2.draw(new Line2D.Double(endX + 12, endY, right + INDENT - 26, centre));
        g2.setPaint(HouseStyle.colour(label.series()));
        g2.fill(AffineTransform.getTranslateInstance(right + INDENT - 18, centre)
                .createTransformedShape(HouseStyle.marker(label.series())));
        g2.setPaint(HouseStyle.INK);
        g2.setFont(font());
        double baseline = centre - (label.text().size() - 1) * LINE_HEIGHT / 2.0 + HouseStyle.LABEL_SIZE * 0.36;
        for (String text : label.text()) {
            g2.drawString(text, (float) right + INDENT, (float) baseline);
            baseline += LINE_HEIGHT;
        }
    }
}
