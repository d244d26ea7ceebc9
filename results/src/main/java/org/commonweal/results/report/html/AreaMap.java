package org.commonweal.results.report.html;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.commonweal.results.chart.MapProjection;
import org.commonweal.results.chart.Outline;
import org.commonweal.results.number.Amount;
import org.commonweal.results.number.Unit;
import org.commonweal.results.report.html.Drawing.Anchor;

/**
 * A map of changes: blue where more, orange where less, paler towards none. On a map of few areas the numbers stand in
 * them, so that no colour is needed, as far as they have room.
 */
public final class AreaMap {
    /** How many areas have room for their numbers. */
    public static final int MOST_NUMBERS = 30;

    private static final int STEPS = 3;
    private static final double WIDTH = 560;
    private static final double HEIGHT = 560;
    private static final double TOP = 34;
    private static final double KEY = 56;

    private AreaMap() {}

    /**
     * Draws a map.
     *
     * @param id an id that no other drawing of the page has
     * @param title written above
     * @param unit unit of the changes
     * @param outlines the areas
     * @param changes one for each; not a number where there is none
     * @param told whether each is called different from zero: those have a thick border
     * @param largest the change that the darkest shade begins to stand for
     */
    public static Element draw(
            String id,
            String title,
            Unit unit,
            List<Outline> outlines,
            double[] changes,
            boolean[] told,
            double largest) {
        Drawing drawing = new Drawing(id, title, description(unit, outlines, changes), WIDTH, HEIGHT);
        drawing.text("head", Anchor.START, 0, 18, Drawing.fit(title, WIDTH));
        MapProjection projection =
                new MapProjection(outlines, new Rectangle2D.Double(4, TOP, WIDTH - 8, HEIGHT - TOP - KEY));
        for (int pass = 0; pass < 2; pass++) {
            for (int i = 0; i < outlines.size(); i++) {
                if (told[i] == (pass == 1)) {
                    String border = told[i] ? " sure" : "";
                    drawing.path("area " + shade(changes[i], largest) + border, projection.path(outlines.get(i)));
                }
            }
        }
        if (outlines.size() <= MOST_NUMBERS) {
            numbers(drawing, projection, unit, outlines, changes);
        }
        key(drawing, unit, largest);
        return drawing.element();
    }

    /** Writes the largest changes first; a number that would touch another is left to the table. */
    private static void numbers(
            Drawing drawing, MapProjection projection, Unit unit, List<Outline> outlines, double... changes) {
        List<Rectangle2D> taken = new ArrayList<>();
        for (int i : largestFirst(changes)) {
            Point2D centre = projection.centre(outlines.get(i));
            String text = Amount.bareChange(changes[i], unit).replace("£", "");
            double wide = Drawing.LETTER * text.length();
            Rectangle2D room = new Rectangle2D.Double(centre.getX() - wide / 2, centre.getY() - 8, wide, 16);
            if (taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                drawing.text("area-value", Anchor.MIDDLE, centre.getX(), centre.getY() + 5, text);
            }
        }
    }

    private static List<Integer> largestFirst(double... changes) {
        return IntStream.range(0, changes.length)
                .filter(i -> Double.isFinite(changes[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -Math.abs(changes[i])))
                .toList();
    }

    private static void key(Drawing drawing, Unit unit, double largest) {
        double wide = 70;
        double x = (WIDTH - (2 * STEPS + 1) * wide) / 2;
        for (int step = -STEPS; step <= STEPS; step++) {
            double value = step * largest / STEPS;
            drawing.box("area " + style(step), x, HEIGHT - KEY + 12, wide, 14);
            drawing.text(
                    "tick", Anchor.MIDDLE, x + wide / 2, HEIGHT - 10, step == 0 ? "0" : Amount.bareChange(value, unit));
            x += wide;
        }
    }

    /** The class of a change in the style sheet: m3 ... m1 for less, z for about none, p1 ... p3 for more. */
    static String shade(double change, double largest) {
        if (!Double.isFinite(change)) {
            return "none";
        }
        long step = largest == 0 ? 0 : Math.round(change / largest * STEPS);
        return style((int) Math.max(-STEPS, Math.min(STEPS, step)));
    }

    private static String style(int step) {
        return step == 0 ? "z" : step > 0 ? "p" + step : "m" + -step;
    }

    private static String description(Unit unit, List<Outline> outlines, double... changes) {
        int[] order = IntStream.range(0, changes.length)
                .filter(i -> Double.isFinite(changes[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -changes[i]))
                .mapToInt(i -> i)
                .toArray();
        if (order.length == 0) {
            return "A map of " + outlines.size() + " neighbourhoods without numbers.";
        }
        int most = order[0];
        int least = order[order.length - 1];
        return "A map of " + outlines.size() + " neighbourhoods. Most: "
                + outlines.get(most).name() + " "
                + Amount.change(changes[most], unit) + "; least: "
                + outlines.get(least).name() + " "
                + Amount.change(changes[least], unit) + ".";
    }
}
