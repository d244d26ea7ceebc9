package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Targets in rows: how far the model is from each, on one scale for all. A dark band is the tolerance, a lighter one
 * what counts as near; a mark beyond the scale stands at its edge as an arrow's head.
 */
public final class FitChart {

    /** Number of rows that can be read from the back of a room. */
    public static final int MOST_ROWS = 18;

    private static final double EDGE = 4;
    private static final Color TOLERANCE = new Color(0xC9, 0xDF, 0xEE);
    private static final Color NEAR = new Color(0xEC, 0xF3, 0xF8);
    private static final Color FAILURE = HouseStyle.colour(1);
    private static final double NAMES = 0.40;
    private static final double TEXTS = 0.68;
    private static final double STAGGER = 0.22; // so that marks of a row do not hide each other
    private static final int HEAD = 66;
    private static final int RADIUS = 9;

    private FitChart() {}

    /** What a mark looks like: no colour is needed to tell them apart. */
    public enum Shape {
        /** A filled circle. */
        PASS,
        /** An empty square. */
        NEAR,
        /** A cross. */
        FAIL
    }

    /**
     * A number of the model.
     *
     * @param at 0 in the middle of the tolerance, -1 and 1 at its ends, -2 and 2 at the ends of what is near
     * @param low lower end of its interval on the same scale; not a number if there is none
     * @param high upper end
     * @param shape what it looks like
     */
    public record Mark(double at, double low, double high, Shape shape) {}

    /**
     * A row.
     *
     * @param name at the left
     * @param marks its numbers
     * @param text at the right
     */
    public record Row(String name, List<Mark> marks, String text) {}

    /**
     * Draws rows.
     *
     * @param caption the chart's words; {@code across} heads the names, {@code up} the texts at the right
     * @param rows at most {@value #MOST_ROWS}
     */
    public static Chart draw(Caption caption, List<Row> rows) {
        String description = "For each of " + rows.size() + " rows how far the model is from what was observed.";
        return new Chart(caption, description, HEAD + 38 * rows.size(), sheet -> new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                new Sketch(g2, area, rows.size()).draw(caption, rows);
            }
        });
    }

    /** The room of one chart. */
    private record Sketch(Graphics2D g2, Rectangle2D area, int rows) {

        void draw(Caption caption, List<Row> all) {
            band(2, NEAR);
            band(1, TOLERANCE);
            head(caption);
            for (int i = 0; i < all.size(); i++) {
                row(all.get(i), area.getMinY() + HEAD + (i + 0.5) * height());
            }
        }

        private double height() {
            return (area.getHeight() - HEAD) / Math.max(rows, 8);
        }

        private double bottom() {
            return area.getMinY() + HEAD + rows * height();
        }

        private double x(double at) {
            double left = area.getMinX() + NAMES * area.getWidth();
            double right = area.getMinX() + TEXTS * area.getWidth() - 24;
            return left + (right - left) * (at + EDGE) / (2 * EDGE);
        }

        private void band(double half, Color colour) {
            g2.setPaint(colour);
            double top = area.getMinY() + HEAD - 8;
            g2.fill(new Rectangle2D.Double(x(-half), top, x(half) - x(-half), bottom() - top));
        }

        private void head(Caption caption) {
            Font font = Fonts.plain(HouseStyle.TEXT_SIZE - 2);
            double line = area.getMinY() + HEAD - 18;
            text(caption.across(), area.getMinX(), line, font, HouseStyle.GREY);
            text(caption.up(), area.getMinX() + TEXTS * area.getWidth(), line, font, HouseStyle.GREY);
            centred("observed, give or", line - 26, 0, font);
            centred("take tolerance", line, 0, font);
            centred("too low", line, -3, font);
            centred("too high", line, 3, font);
        }

        private void centred(String words, double y, double at, Font font) {
            text(words, x(at) - Fonts.width(words, font) / 2, y, font, HouseStyle.GREY);
        }

        private void row(Row row, double y) {
            g2.setPaint(HouseStyle.GRID);
            g2.setStroke(HouseStyle.line(1));
            g2.draw(new Line2D.Double(area.getMinX(), y + height() / 2, area.getMaxX(), y + height() / 2));
            boolean fails = row.marks().size() == 1 && row.marks().get(0).shape() == Shape.FAIL;
            Font font = fails ? Fonts.bold(HouseStyle.TEXT_SIZE) : Fonts.plain(HouseStyle.TEXT_SIZE);
            double baseline = y + HouseStyle.TEXT_SIZE * 0.36;
            text(Fonts.fitted(row.name(), font, (NAMES - 0.01) * area.getWidth()), area.getMinX(), baseline, font);
            double right = area.getMinX() + TEXTS * area.getWidth();
            text(Fonts.fitted(row.text(), font, area.getMaxX() - right), right, baseline, font);
            for (int i = 0; i < row.marks().size(); i++) {
                double aside = row.marks().size() == 1 ? 0 : (i % 3 - 1) * STAGGER * height();
                mark(row.marks().get(i), y + aside);
            }
        }

        private void mark(Mark mark, double y) {
            g2.setPaint(mark.shape() == Shape.FAIL ? FAILURE : HouseStyle.colour(0));
            if (Double.isFinite(mark.low()) && Double.isFinite(mark.high())) {
                g2.setStroke(HouseStyle.line(3));
                g2.draw(new Line2D.Double(x(clip(mark.low())), y, x(clip(mark.high())), y));
            }
            g2.setStroke(HouseStyle.line(4));
            if (!(Math.abs(mark.at()) <= EDGE)) {
                arrow(mark.at(), y);
                return;
            }
            double x = x(mark.at());
            switch (mark.shape()) {
                case PASS -> g2.fill(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
                case NEAR -> square(x, y);
                default -> cross(x, y);
            }
        }

        private void square(double x, double y) {
            Rectangle2D square = new Rectangle2D.Double(x - RADIUS + 1, y - RADIUS + 1, 2 * RADIUS - 2, 2 * RADIUS - 2);
            g2.setPaint(Color.WHITE);
            g2.fill(square);
            g2.setPaint(HouseStyle.colour(0));
            g2.draw(square);
        }

        private void cross(double x, double y) {
            g2.draw(new Line2D.Double(x - RADIUS + 1, y - RADIUS + 1, x + RADIUS - 1, y + RADIUS - 1));
            g2.draw(new Line2D.Double(x - RADIUS + 1, y + RADIUS - 1, x + RADIUS - 1, y - RADIUS + 1));
        }

        /** Beyond the scale: the head of an arrow at the edge. No number at all: a cross at the left edge. */
        private void arrow(double at, double y) {
            if (Double.isNaN(at)) {
                cross(x(-EDGE), y);
                return;
            }
            double sign = Math.signum(at);
            double x = x(sign * EDGE);
            Path2D head = new Path2D.Double();
            head.moveTo(x, y);
            head.lineTo(x - sign * 20, y - 11);
            head.lineTo(x - sign * 20, y + 11);
            head.closePath();
            g2.fill(head);
        }

        private static double clip(double at) {
            return Math.max(-EDGE, Math.min(EDGE, at));
        }

        private void text(String words, double x, double y, Font font) {
            text(words, x, y, font, HouseStyle.INK);
        }

        private void text(String words, double x, double y, Font font, Color colour) {
            g2.setFont(font);
            g2.setPaint(colour);
            g2.drawString(words, (float) x, (float) y);
        }
    }
}
