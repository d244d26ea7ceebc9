package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;

/**
 * How a whole becomes less step by step until a rest is left, from top to bottom; a second group stands below the first,
 * in outline.
 */
public final class WaterfallChart {
    private static final double NAMES = 430;
    private static final double VALUES = 200;
    private static final double KEY = 48;
    private static final double FILLED = 0.84;
    private static final int MOST_GROUPS = 2;
    private static final double GAP = 10;

    private WaterfallChart() {}

    /**
     * A step.
     *
     * @param name what it is
     * @param shares what it takes off the whole, 0-1, in each group; not below zero
     */
    public record Step(String name, List<Double> shares) {}

    /**
     * Draws a waterfall.
     *
     * @param groups names of one or two groups
     * @param whole name of the whole
     * @param steps from top to bottom
     * @param rest name of what is left
     */
    public static JFreeChart draw(Caption caption, List<String> groups, String whole, List<Step> steps, String rest) {
        if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("a waterfall has one or two groups, not " + groups.size());
        }
        return HouseStyle.frame(
                new Canvas() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    void paint(Graphics2D g2, Rectangle2D area) {
                        double key = groups.size() > 1 ? KEY : 0;
                        double tall = (area.getHeight() - key) / (steps.size() + 2);
                        double[] left = new double[groups.size()];
                        java.util.Arrays.fill(left, 1);
                        row(g2, area, area.getMinY(), tall, whole, new double[groups.size()], left);
                        for (int s = 0; s < steps.size(); s++) {
                            double[] before = left.clone();
                            for (int g = 0; g < left.length; g++) {
                                left[g] -= steps.get(s).shares().get(g);
                            }
                            row(
                                    g2,
                                    area,
                                    area.getMinY() + (s + 1) * tall,
                                    tall,
                                    steps.get(s).name(),
                                    left,
                                    before);
                        }
                        double last = area.getMinY() + (steps.size() + 1) * tall;
                        row(g2, area, last, tall, rest, new double[groups.size()], left);
                        if (groups.size() > 1) {
                            key(g2, area, groups);
                        }
                    }
                },
                caption);
    }

    private static void row(
            Graphics2D g2, Rectangle2D area, double top, double tall, String name, double[] from, double[] to) {
        Font font = Fonts.plain(HouseStyle.TEXT_SIZE);
        g2.setFont(font);
        g2.setPaint(HouseStyle.INK);
        g2.drawString(name, (float) (area.getMinX() + NAMES - GAP * 2 - Fonts.width(name, font)), (float)
                (top + tall / 2 + 8));
        double bar = tall * FILLED / from.length;
        double length = area.getWidth() - NAMES - VALUES;
        for (int g = 0; g < from.length; g++) {
            double y = top + tall * (1 - FILLED) / 2 + g * bar;
            double x = area.getMinX() + NAMES + Math.max(0, from[g]) * length;
            double end = area.getMinX() + NAMES + to[g] * length;
            box(g2, new Rectangle2D.Double(x, y + 1, Math.max(1, end - x), bar - 2), g == 0);
            int size = from.length > 1 ? HouseStyle.TEXT_SIZE - 4 : HouseStyle.TEXT_SIZE;
            g2.setFont(Fonts.plain(size));
            g2.setPaint(HouseStyle.INK);
            String text = Amount.bare(to[g] - from[g], Unit.SHARE);
            g2.drawString(text, (float) (end + GAP), (float) (y + bar / 2 + size * 0.36));
        }
        g2.setPaint(HouseStyle.GRID);
        g2.setStroke(new BasicStroke(1));
        g2.draw(new Line2D.Double(area.getMinX(), top + tall, area.getMaxX(), top + tall));
    }

    private static void box(Graphics2D g2, Rectangle2D box, boolean filled) {
        g2.setPaint(filled ? HouseStyle.colour(0) : Color.WHITE);
        g2.fill(box);
        g2.setPaint(HouseStyle.colour(0));
        g2.setStroke(new BasicStroke(2));
        g2.draw(box);
    }

    private static void key(Graphics2D g2, Rectangle2D area, List<String> groups) {
        Font font = Fonts.plain(HouseStyle.TEXT_SIZE);
        double x = area.getMinX() + NAMES;
        for (int g = 0; g < groups.size(); g++) {
            double y = area.getMaxY() - KEY / 2;
            box(g2, new Rectangle2D.Double(x, y - 6, 22, 22), g == 0);
            g2.setFont(font);
            g2.setPaint(HouseStyle.INK);
            g2.drawString(groups.get(g), (float) x + 34, (float) y + 13);
            x += 34 + Fonts.width(groups.get(g), font) + 48;
        }
    }
}
