package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;

/**
 * How a whole becomes less step by step until a rest is left, from top to bottom; a second group stands below the first,
 * in outline.
 */
public final class WaterfallChart {
    private static final double MOST_NAMES = 430;
    private static final double MOST_ON_PANELS = 250;
    private static final double LINE = 22;
    private static final double VALUES = 100;
    private static final double KEY = 48;
    private static final double FILLED = 0.84;
    private static final int MOST_GROUPS = 2;
    private static final double GAP = 10;
    private static final int ROW = 48;
    private static final Color TAKEN = new Color(0x8F, 0xB8, 0xD4);

    private WaterfallChart() {}

    /**
     * A step.
     *
     * @param name what it is
     * @param shares what it takes off the whole, 0-1, in each group; not below zero
     */
    public record Step(String name, List<Double> shares) {}

    /** A whole, what is taken off it in each step, the name of what is left, and how wide names may be. */
    private record Fall(String whole, List<Step> steps, String rest, double mostNames) {
        double names() {
            return Stream.concat(Stream.of(whole, rest), steps.stream().map(Step::name))
                            .mapToDouble(name -> Math.min(mostNames, Fonts.width(name, font())))
                            .max()
                            .orElse(0)
                    + 2 * GAP;
        }
    }

    /**
     * Draws a waterfall.
     *
     * @param groups names of one or two groups
     * @param whole name of the whole
     * @param steps from top to bottom
     * @param rest name of what is left
     */
    public static Chart draw(Caption caption, List<String> groups, String whole, List<Step> steps, String rest) {
        if (groups.isEmpty() || groups.size() > MOST_GROUPS) {
            throw new IllegalArgumentException("a waterfall has one or two groups, not " + groups.size());
        }
        int height = ROW * (steps.size() + 2) + (int) (groups.size() > 1 ? KEY : 0);
        return new Chart(caption, description(whole, steps, rest), height, sheet -> new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                double names = sheet == Sheet.PANEL ? MOST_ON_PANELS : MOST_NAMES;
                WaterfallChart.paint(g2, area, groups, new Fall(whole, steps, rest, names));
            }
        });
    }

    private static String description(String whole, List<Step> steps, String rest) {
        double left =
                1 - steps.stream().mapToDouble(step -> step.shares().get(0)).sum();
        return "Of " + whole + ": "
                + steps.stream()
                        .map(step -> step.name() + " " + share(step.shares().get(0)))
                        .collect(Collectors.joining(", "))
                + "; " + rest + " " + share(left) + ".";
    }

    private static String share(double share) {
        return Amount.bare(Math.abs(share) < 5e-5 ? 0 : share, Unit.SHARE);
    }

    private static void paint(Graphics2D g2, Rectangle2D area, List<String> groups, Fall fall) {
        double key = groups.size() > 1 ? KEY : 0;
        double tall = (area.getHeight() - key) / (fall.steps.size() + 2);
        double[] left = new double[groups.size()];
        Arrays.fill(left, 1);
        row(g2, area, 0, tall, fall, fall.whole, new double[left.length], left);
        for (int s = 0; s < fall.steps.size(); s++) {
            double[] before = left.clone();
            for (int g = 0; g < left.length; g++) {
                left[g] -= fall.steps.get(s).shares().get(g);
            }
            row(g2, area, s + 1, tall, fall, fall.steps.get(s).name(), left, before);
        }
        row(g2, area, fall.steps.size() + 1, tall, fall, fall.rest, new double[left.length], left);
        if (groups.size() > 1) {
            key(g2, area, fall.names(), groups);
        }
    }

    private static void row(
            Graphics2D g2, Rectangle2D area, int row, double tall, Fall fall, String name, double[] from, double[] to) {
        double top = area.getMinY() + row * tall;
        double names = fall.names();
        g2.setFont(font());
        g2.setPaint(HouseStyle.INK);
        List<String> lines = Fonts.lines(name, font(), fall.mostNames);
        double baseline = top + tall / 2 + 8 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            double right = area.getMinX() + names - GAP * 2;
            g2.drawString(line, (float) (right - Fonts.width(line, font())), (float) baseline);
            baseline += LINE;
        }
        double bar = tall * FILLED / from.length;
        double length = area.getWidth() - names - VALUES;
        for (int g = 0; g < from.length; g++) {
            double y = top + tall * (1 - FILLED) / 2 + g * bar;
            double x = area.getMinX() + names + Math.max(0, from[g]) * length;
            double end = area.getMinX() + names + to[g] * length;
            boolean step = from.length == 1 && row > 0 && row <= fall.steps.size();
            Color filled = step ? TAKEN : HouseStyle.colour(0);
            box(g2, new Rectangle2D.Double(x, y + 1, Math.max(1, end - x), bar - 2), g == 0 ? filled : Color.WHITE);
            int size = from.length > 1 ? HouseStyle.SMALL : HouseStyle.TEXT_SIZE;
            g2.setFont(Fonts.plain(size));
            g2.setPaint(HouseStyle.INK);
            g2.drawString(share(to[g] - from[g]), (float) (end + GAP), (float) (y + bar / 2 + size * 0.36));
        }
        g2.setPaint(HouseStyle.GRID);
        g2.setStroke(HouseStyle.line(1));
        g2.draw(new Line2D.Double(area.getMinX(), top + tall, area.getMaxX(), top + tall));
    }

    private static void box(Graphics2D g2, Rectangle2D box, Color filled) {
        g2.setPaint(filled);
        g2.fill(box);
        g2.setPaint(HouseStyle.colour(0));
        g2.setStroke(HouseStyle.line(2));
        g2.draw(box);
    }

    private static void key(Graphics2D g2, Rectangle2D area, double names, List<String> groups) {
        double x = area.getMinX()
                + Math.min(
                        names,
                        area.getWidth()
                                - groups.stream()
                                        .mapToDouble(WaterfallChart::keyWidth)
                                        .sum());
        for (int g = 0; g < groups.size(); g++) {
            double y = area.getMaxY() - KEY / 2;
            box(g2, new Rectangle2D.Double(x, y - 6, 22, 22), g == 0 ? HouseStyle.colour(0) : Color.WHITE);
            g2.setFont(font());
            g2.setPaint(HouseStyle.INK);
            g2.drawString(groups.get(g), (float) x + 34, (float) y + 13);
            x += keyWidth(groups.get(g));
        }
    }

    private static double keyWidth(String group) {
        return 34 + Fonts.width(group, font()) + 48;
    }

    private static Font font() {
        return Fonts.plain(HouseStyle.TEXT_SIZE);
    }
}
