package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.commonweal.results.chart.EffectChart.Mark;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The rows of an effect chart: names, marks with their intervals, and numbers at the right. On a panel a name, and the number
 * of a row with one mark, stand above the mark; elsewhere left and right of it.
 */
final class EffectRows extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1L;
    private static final double MOST_NAMES = 480; // pixels
    private static final double LINE = 30;
    private static final double NAME_LINE = 28;
    private static final double BETWEEN = 14;
    private static final double GAP = 22;
    private static final double ARROW = 13;
    private static final int THICK = 5;

    private final transient List<Line> lines;
    private final transient Sheet sheet;
    private final double names;
    private final double numbers;
    private final double ends;

    /**
     * A row; one without marks is a heading.
     *
     * @param name what it is
     * @param marks from top to bottom, as the axis across has them
     * @param texts their numbers
     * @param ends the ends of their intervals, where there is room; or none
     */
    record Line(String name, List<Mark> marks, List<String> texts, List<String> ends) {

        /** How high it is: on a panel, with its name above. */
        private double height(Sheet sheet) {
            double marked = marks.isEmpty() ? 0 : LINE * marks.size();
            return BETWEEN + marked + (sheet == Sheet.PANEL || marks.isEmpty() ? NAME_LINE : 0);
        }

        private Font font() {
            return marks.isEmpty() ? Fonts.bold(HouseStyle.TEXT_SIZE) : EffectRows.font();
        }
    }

    /**
     * Rows on a sheet.
     *
     * @param widest numbers for which there must be room, besides those of the rows
     */
    EffectRows(List<Line> lines, List<String> widest, Sheet sheet) {
        this.lines = lines;
        this.sheet = sheet;
        boolean panel = sheet == Sheet.PANEL;
        List<String> all = lines.stream().flatMap(line -> line.texts().stream()).toList();
        names = panel
                ? 0
                : GAP
                        + Math.min(
                                MOST_NAMES,
                                widest(lines.stream()
                                        .filter(line -> !line.marks().isEmpty())
                                        .map(Line::name)
                                        .toList()));
        numbers = panel && !hasSeveral() ? 0 : GAP + Math.max(widest(all), widest(widest));
        double intervals =
                widest(lines.stream().flatMap(line -> line.ends().stream()).toList());
        ends = panel || intervals == 0 ? 0 : GAP + intervals;
    }

    private boolean hasSeveral() {
        return lines.stream().anyMatch(line -> line.marks().size() > 1);
    }

    private static double widest(List<String> texts) {
        return texts.stream()
                .mapToDouble(text -> Fonts.width(text, font()))
                .max()
                .orElse(0);
    }

    private static Font font() {
        return Fonts.plain(HouseStyle.TEXT_SIZE);
    }

    /** How high all rows are, in pixels. */
    static double height(List<Line> lines, Sheet sheet) {
        return lines.stream().mapToDouble(line -> line.height(sheet)).sum();
    }

    /** An axis without numbers that goes down the rows. */
    NumberAxis down() {
        NumberAxis axis = HouseStyle.up(Ticks.ofWhole());
        axis.setTickLabelsVisible(false);
        axis.setInverted(true);
        axis.setRange(0, height(lines, sheet));
        return axis;
    }

    /** Room needed left of the plot, in pixels. */
    double left() {
        return Math.max(names, GAP); // half of an axis's first number
    }

    /** Room needed right of it. */
    double right() {
        return Math.max(numbers + ends, GAP);
    }

    @Override
    public void draw(
            Graphics2D g2,
            XYPlot plot,
            Rectangle2D area,
            ValueAxis across,
            ValueAxis down,
            int rendererIndex,
            PlotRenderingInfo info) {
        Shape clip = g2.getClip();
        g2.setClip(null); // names and numbers stand outside the plot
        Sketch sketch = new Sketch(g2, area, across, down);
        double top = 0;
        for (Line line : lines) {
            row(sketch, line, top);
            top += line.height(sheet);
        }
        g2.setClip(clip);
    }

    private void row(Sketch sketch, Line line, double top) {
        boolean above = sheet == Sheet.PANEL || line.marks().isEmpty();
        double first = top + BETWEEN / 2 + (above ? NAME_LINE : 0);
        double middle =
                above ? first - NAME_LINE / 2 : first + LINE * line.marks().size() / 2;
        double room = above ? sketch.area.getWidth() : names - GAP;
        sketch.left(Fonts.fitted(line.name(), line.font(), room), line.font(), -left(), middle);
        for (int k = 0; k < line.marks().size(); k++) {
            double y = first + LINE * (k + 0.5);
            sketch.mark(line.marks().get(k), y);
            sketch.right(line.texts().get(k), HouseStyle.INK, right() - ends, numbers == 0 ? middle : y);
            if (ends > 0) {
                sketch.right(line.ends().get(k), HouseStyle.GREY, right(), y);
            }
        }
    }

    /** The room of the marks, and what stands where in it. */
    private record Sketch(Graphics2D g2, Rectangle2D area, ValueAxis across, ValueAxis down) {

        private double x(double value) {
            return across.valueToJava2D(value, area, RectangleEdge.BOTTOM);
        }

        private double y(double at) {
            return down.valueToJava2D(at, area, RectangleEdge.LEFT);
        }

        void left(String text, Font font, double aside, double at) {
            write(text, font, HouseStyle.INK, area.getMinX() + aside, at);
        }

        void right(String text, Color colour, double aside, double at) {
            write(text, font(), colour, area.getMaxX() + aside - Fonts.width(text, font()), at);
        }

        private void write(String text, Font font, Color colour, double x, double at) {
            double high = font.getSize();
            g2.setPaint(Color.WHITE); // so that the line at zero does not cross it
            g2.fill(new Rectangle2D.Double(x, y(at) - high / 2, Fonts.width(text, font), high));
            g2.setFont(font);
            g2.setPaint(colour);
            g2.drawString(text, (float) x, (float) (y(at) + high * 0.36));
        }

        void mark(Mark mark, double at) {
            if (!Double.isFinite(mark.mean())) {
                write("not measured", font(), HouseStyle.GREY, x(0) + ARROW, at);
                return;
            }
            g2.setPaint(HouseStyle.colour(mark.series()));
            if (mark.hasInterval()) {
                int width = mark.series() == 0 ? THICK : 3;
                boolean parts = Double.isFinite(mark.luck());
                bar(x(mark.low()), x(mark.high()), y(at), parts ? 2 : width);
                if (parts) {
                    line(x(mark.mean() - mark.luck()), x(mark.mean() + mark.luck()), y(at), width + 2);
                }
            }
            double x = x(mark.mean());
            if (x < area.getMinX()) {
                head(area.getMinX(), y(at), 1);
            } else if (x > area.getMaxX()) {
                head(area.getMaxX(), y(at), -1);
            } else {
                point(mark, x, y(at));
            }
        }

        /** What goes on beyond the scale ends as the head of an arrow at its edge. */
        private void bar(double low, double high, double y, int width) {
            line(low, high, y, width);
            if (low < area.getMinX()) {
                head(area.getMinX(), y, 1);
            }
            if (high > area.getMaxX()) {
                head(area.getMaxX(), y, -1);
            }
        }

        private void line(double low, double high, double y, int width) {
            double from = Math.max(low, area.getMinX());
            double to = Math.min(high, area.getMaxX());
            if (from < to) {
                g2.setStroke(HouseStyle.line(width));
                g2.draw(new Line2D.Double(from, y, to, y));
            }
        }

        private void head(double tip, double y, int back) {
            Path2D head = new Path2D.Double();
            head.moveTo(tip, y);
            head.lineTo(tip + back * ARROW, y - ARROW / 2);
            head.lineTo(tip + back * ARROW, y + ARROW / 2);
            head.closePath();
            g2.fill(head);
        }

        private void point(Mark mark, double x, double y) {
            Color colour = HouseStyle.colour(mark.series());
            Shape shape =
                    AffineTransform.getTranslateInstance(x, y).createTransformedShape(HouseStyle.marker(mark.series()));
            g2.setPaint(mark.isDistinguishable() ? colour : Color.WHITE);
            g2.fill(shape);
            g2.setPaint(colour);
            g2.setStroke(HouseStyle.line(3));
            g2.draw(shape);
        }
    }
}
