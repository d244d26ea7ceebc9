package org.commonweal.results.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Maps side by side whose areas are shaded by a number; on a map of few areas the numbers stand in them, as far as they have
 * room. Areas whose number is distinguishable from zero have a thick border.
 */
public final class MapChart {
    private static final int MOST_NUMBERS = 30;
    private static final int GAP = 40;
    private static final int HEAD = 44;
    private static final int KEY = 64;
    private static final int WIDEST_SWATCH = 125;
    private static final int PANEL_HEIGHT = 660;
    private static final int PAD = 4;

    private MapChart() {}

    /**
     * A map.
     *
     * @param title what it shows, written above; empty text where the title of the chart says so
     * @param outlines the areas
     * @param values a number for each; areas without one stay white
     * @param distinguishable whether each is distinguishable from zero; empty where that is not asked
     * @param shades what its shades stand for
     */
    public record Panel(
            String title, List<Outline> outlines, double[] values, boolean[] distinguishable, Shades shades) {
        private boolean isDistinguishable(int area) {
            return distinguishable.length > 0 && distinguishable[area];
        }
    }

    /** Draws maps of the same areas side by side. */
    public static Chart draw(Caption caption, List<Panel> panels) {
        String description = panels.stream().map(MapChart::description).collect(Collectors.joining(" "));
        return new Chart(caption, description, PANEL_HEIGHT, sheet -> new Canvas() {
            private static final long serialVersionUID = 1L;

            @Override
            void paint(Graphics2D g2, Rectangle2D area) {
                double width = (area.getWidth() - GAP * (panels.size() - 1)) / panels.size();
                for (int i = 0; i < panels.size(); i++) {
                    double x = area.getMinX() + i * (width + GAP);
                    panel(g2, new Rectangle2D.Double(x, area.getMinY(), width, area.getHeight()), panels.get(i));
                }
            }
        });
    }

    private static void panel(Graphics2D g2, Rectangle2D area, Panel panel) {
        int head = panel.title.isEmpty() ? 0 : HEAD;
        g2.setPaint(HouseStyle.INK);
        g2.setFont(Fonts.bold(HouseStyle.TEXT_SIZE));
        g2.drawString(panel.title, (float) area.getMinX(), (float) area.getMinY() + HouseStyle.TEXT_SIZE);
        Rectangle2D room = new Rectangle2D.Double(
                area.getMinX() + 2, area.getMinY() + head + 2, area.getWidth() - 4, area.getHeight() - head - KEY - 14);
        MapProjection projection = new MapProjection(panel.outlines, room);
        for (boolean distinguishable : new boolean[] {false, true}) { // thick borders lie on thin ones
            for (int i = 0; i < panel.outlines.size(); i++) {
                if (panel.isDistinguishable(i) == distinguishable) {
                    area(g2, projection.path(panel.outlines.get(i)), panel.shades.of(panel.values[i]), distinguishable);
                }
            }
        }
        if (panel.outlines.size() <= MOST_NUMBERS) {
            numbers(g2, panel, projection);
        }
        key(g2, area, panel.shades);
    }

    private static void area(Graphics2D g2, Path2D border, Color shade, boolean distinguishable) {
        g2.setPaint(shade);
        g2.fill(border);
        g2.setPaint(distinguishable ? Color.BLACK : HouseStyle.GREY);
        g2.setStroke(HouseStyle.line(distinguishable ? 3.5 : 1.2));
        g2.draw(border);
    }

    /** Writes the largest numbers first; one that would touch another is left to the table. */
    private static void numbers(Graphics2D g2, Panel panel, MapProjection projection) {
        Font font = Fonts.bold(HouseStyle.SMALL);
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i : largestFirst(panel.values)) {
            String text = panel.shades.text(panel.values[i]);
            Point2D centre = projection.centre(panel.outlines.get(i));
            double width = Fonts.width(text, font);
            Rectangle2D box = new Rectangle2D.Double(
                    centre.getX() - width / 2 + PAD / 2.0,
                    centre.getY() - font.getSize() / 2.0,
                    width - PAD,
                    font.getSize());
            if (taken.stream().noneMatch(box::intersects)) {
                taken.add(box);
                g2.setPaint(veil(panel.shades.of(panel.values[i])));
                g2.fill(new RoundRectangle2D.Double(
                        box.getX() - PAD, box.getY() - PAD / 2.0, width + PAD, font.getSize() + PAD, 12, 12));
                g2.setPaint(panel.shades.isDark(panel.values[i]) ? Color.WHITE : HouseStyle.INK);
                g2.setFont(font);
                g2.drawString(
                        text, (float) (centre.getX() - width / 2), (float) (centre.getY() + font.getSize() * 0.36));
            }
        }
    }

    /** The shade of an area, nearly as strong, to lie between borders and letters. */
    private static Color veil(Color shade) {
        return new Color(shade.getRed(), shade.getGreen(), shade.getBlue(), 200);
    }

    private static List<Integer> largestFirst(double... values) {
        return IntStream.range(0, values.length)
                .filter(i -> Double.isFinite(values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(values[i])))
                .toList();
    }

    private static void key(Graphics2D g2, Rectangle2D area, Shades shades) {
        Font font = Fonts.plain(HouseStyle.SMALL);
        List<Color> colours = shades.colours();
        List<String> marks = shades.marks();
        double wide = Math.min(WIDEST_SWATCH, (area.getWidth() - WIDEST_SWATCH) / colours.size());
        double y = area.getMaxY() - KEY;
        double left = area.getCenterX() - colours.size() * wide / 2.0;
        for (int i = 0; i < colours.size(); i++) {
            Rectangle2D swatch = new Rectangle2D.Double(left + i * wide, y, wide, 24);
            g2.setPaint(colours.get(i));
            g2.fill(swatch);
            g2.setPaint(HouseStyle.GREY);
            g2.setStroke(HouseStyle.line(1.2));
            g2.draw(swatch);
        }
        double first = left + (colours.size() + 1 - marks.size()) * wide / 2; // ends or middles of the classes
        g2.setFont(font);
        double widest = marks.stream()
                .mapToDouble(mark -> Fonts.width(mark, font))
                .max()
                .orElse(0);
        int every = (int) Math.ceil((widest + PAD) / wide); // as many as have room
        for (int i = (marks.size() - 1) / 2 % every; i < marks.size(); i += every) {
            double x = first + i * wide - Fonts.width(marks.get(i), font) / 2;
            g2.drawString(marks.get(i), (float) x, (float) y + 48);
        }
    }

    private static String description(Panel panel) {
        List<Integer> order = IntStream.range(0, panel.values.length)
                .filter(i -> Double.isFinite(panel.values[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -panel.values[i]))
                .toList();
        String areas = "A map of " + panel.outlines.size() + " neighbourhoods";
        return order.isEmpty()
                ? areas + " without numbers."
                : areas + ". Most: " + words(panel, order.get(0)) + "; least: "
                        + words(panel, order.get(order.size() - 1)) + ".";
    }

    private static String words(Panel panel, int area) {
        return panel.outlines.get(area).name() + " " + panel.shades.words(panel.values[area]);
    }
}
