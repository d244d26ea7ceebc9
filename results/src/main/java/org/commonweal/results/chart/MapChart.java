package org.commonweal.results.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.jfree.chart.JFreeChart;

/** Maps side by side whose areas are shaded by a number; on a map of few areas the numbers stand in them. */
public final class MapChart {

    private static final int CLASSES = 5;
    private static final int MOST_NUMBERS = 30;
    private static final int GAP = 40;
    private static final int HEAD = 44;
    private static final int KEY = 64;
    private static final int SWATCH = 92;

    /** From light to dark, told apart by lightness alone (ColorBrewer's YlGnBu, 5 classes). */
    private static final Color[] SHADES = {
        new Color(0xFF, 0xFF, 0xCC),
        new Color(0xA1, 0xDA, 0xB4),
        new Color(0x41, 0xB6, 0xC4),
        new Color(0x2C, 0x7F, 0xB8),
        new Color(0x25, 0x34, 0x94)
    };

    private MapChart() {}

    /**
     * A map.
     *
     * @param title what it shows, with its unit
     * @param unit of its numbers
     * @param outlines the areas
     * @param values a number for each; areas without one stay white
     * @param scale numbers that its shades are chosen for: its own, or those of both maps
     */
    public record Panel(String title, Unit unit, List<Outline> outlines, double[] values, double[] scale) {}

    /** Draws maps of the same areas side by side. */
    public static JFreeChart draw(Caption caption, List<Panel> panels) {
        return HouseStyle.frame(
                new Canvas() {
                    private static final long serialVersionUID = 1L;

                    @Override
                    void paint(Graphics2D g2, Rectangle2D area) {
                        double width = (area.getWidth() - GAP * (panels.size() - 1)) / panels.size();
                        for (int i = 0; i < panels.size(); i++) {
                            double x = area.getMinX() + i * (width + GAP);
                            panel(
                                    g2,
                                    new Rectangle2D.Double(x, area.getMinY(), width, area.getHeight()),
                                    panels.get(i));
                        }
                    }
                },
                caption);
    }

    private static void panel(Graphics2D g2, Rectangle2D area, Panel panel) {
        g2.setPaint(HouseStyle.INK);
        g2.setFont(Fonts.bold(HouseStyle.TEXT_SIZE));
        g2.drawString(panel.title(), (float) area.getMinX(), (float) area.getMinY() + HouseStyle.TEXT_SIZE);
        Rectangle2D room = new Rectangle2D.Double(
                area.getMinX(), area.getMinY() + HEAD, area.getWidth(), area.getHeight() - HEAD - KEY - 12);
        MapProjection projection = new MapProjection(panel.outlines(), room);
        double[] bounds = bounds(panel.scale());
        for (int i = 0; i < panel.outlines().size(); i++) {
            Path2D path = projection.path(panel.outlines().get(i));
            g2.setPaint(shade(panel.values()[i], bounds));
            g2.fill(path);
            g2.setPaint(HouseStyle.GREY);
            g2.setStroke(new BasicStroke(1.2f));
            g2.draw(path);
        }
        if (panel.outlines().size() <= MOST_NUMBERS) {
            numbers(g2, panel, projection, bounds);
        }
        key(g2, area, panel.unit(), bounds);
    }

    private static void numbers(Graphics2D g2, Panel panel, MapProjection projection, double[] bounds) {
        Font font = Fonts.bold(17);
        for (int i = 0; i < panel.outlines().size(); i++) {
            double value = panel.values()[i];
            String text = Amount.bare(value, panel.unit());
            Point2D centre = projection.centre(panel.outlines().get(i));
            double width = Fonts.width(text, font);
            if (Double.isFinite(value)
                    && projection.path(panel.outlines().get(i)).getBounds2D().getWidth() > 0.9 * width) {
                boolean dark = step(value, bounds) >= 3;
                Shape letters = font.createGlyphVector(g2.getFontRenderContext(), text)
                        .getOutline((float) (centre.getX() - width / 2), (float) centre.getY() + 6);
                g2.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g2.setPaint(shade(value, bounds));
                g2.draw(letters);
                g2.setPaint(dark ? Color.WHITE : HouseStyle.INK);
                g2.fill(letters);
            }
        }
    }

    private static void key(Graphics2D g2, Rectangle2D area, Unit unit, double[] bounds) {
        Font font = Fonts.plain(HouseStyle.TEXT_SIZE - 3);
        double y = area.getMaxY() - KEY;
        double x = area.getCenterX() - CLASSES * SWATCH / 2.0;
        g2.setFont(font);
        for (int i = 0; i <= CLASSES; i++) {
            if (i < CLASSES) {
                Rectangle2D swatch = new Rectangle2D.Double(x + i * SWATCH, y, SWATCH, 24);
                g2.setPaint(SHADES[i]);
                g2.fill(swatch);
                g2.setPaint(HouseStyle.GREY);
                g2.setStroke(new BasicStroke(1.2f));
                g2.draw(swatch);
            }
            String text = Amount.at(bounds[i], bounds[1] - bounds[0], unit);
            g2.setPaint(HouseStyle.GREY);
            g2.drawString(text, (float) (x + i * SWATCH - Fonts.width(text, font) / 2), (float) y + 48);
        }
    }

    /** Six round numbers around the values, equally far apart: the ends of five classes. */
    static double[] bounds(double... values) {
        double[] known = Arrays.stream(values).filter(Double::isFinite).toArray();
        double low = Arrays.stream(known).min().orElse(0);
        double high = Arrays.stream(known).max().orElse(1);
        double width = Math.max(Math.max(high - low, Math.abs(high) / 1000), 1e-9);
        double tens = Math.pow(10, Math.floor(Math.log10(width / CLASSES)));
        double step = DoubleStream.of(tens, 2 * tens, 2.5 * tens, 5 * tens, 10 * tens)
                .filter(wide -> Math.floor(low / wide) * wide + CLASSES * wide >= high)
                .findFirst()
                .orElse(20 * tens);
        double start = Math.floor(low / step) * step;
        double[] bounds = new double[CLASSES + 1];
        for (int i = 0; i <= CLASSES; i++) {
            bounds[i] = start + i * step;
        }
        return bounds;
    }

    /** The class of a number, 0-4. */
    static int step(double value, double... bounds) {
        int step = 0;
        while (step < CLASSES - 1 && value >= bounds[step + 1]) {
            step++;
        }
        return step;
    }

    private static Color shade(double value, double... bounds) {
        return Double.isFinite(value) ? SHADES[step(value, bounds)] : Color.WHITE;
    }
}
