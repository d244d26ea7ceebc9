package org.commonweal.scenarios.live;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonweal.economy.Neighbourhoods;
import org.commonweal.place.Neighbourhood;
import org.commonweal.results.chart.MapProjection;
import org.commonweal.results.chart.Outline;

/** Where everything of a place is on the screen: neighbourhoods as on a map, anchors in a column, the outside in a corner. */
final class PlaceSheet {
    /** The size of the sheet [pixels]. */
    static final int WIDTH = 960;

    static final int HEIGHT = 720;

    private static final Rectangle2D MAP = new Rectangle2D.Double(230, 50, 710, 580);
    private static final double TRIES = 60;
    private static final double RADIUS = 0.004; // degrees: of a neighbourhood whose border is not known
    private static final int CORNERS = 12;
    private static final int FIRST_ANCHOR = 64;
    private static final int ANCHOR_STEP = 25;
    /** One over the plastic number and over its square: fractions of their multiples spread evenly in the plane. */
    private static final double ONE = 0.7548776662466927;

    private static final double OTHER = 0.5698402909980532;

    private final List<Path2D> borders = new ArrayList<>();
    private final List<Point2D> centres = new ArrayList<>();
    private final Map<Long, Point2D> firms = new HashMap<>();

    /**
     * The sheet of a place.
     *
     * @param known the borders of neighbourhoods by code; those without one are drawn as circles
     */
    PlaceSheet(Neighbourhoods order, List<Neighbourhood> areas, Map<String, Outline> known) {
        Map<String, Outline> outlines = new HashMap<>(known);
        areas.forEach(area -> outlines.putIfAbsent(area.code(), circle(area)));
        List<Outline> all =
                java.util.Arrays.stream(order.codes()).map(outlines::get).toList();
        MapProjection projection = new MapProjection(all, MAP);
        for (Outline outline : all) {
            borders.add(projection.path(outline));
            centres.add(projection.centre(outline));
        }
    }

    private static Outline circle(Neighbourhood area) {
        double[][] ring = new double[CORNERS][];
        for (int i = 0; i < CORNERS; i++) {
            double turn = 2 * Math.PI * i / CORNERS;
            ring[i] = new double[] {
                area.longitude() + RADIUS * Math.cos(turn) / Math.cos(Math.toRadians(area.latitude())),
                area.latitude() + RADIUS * Math.sin(turn)
            };
        }
        return new Outline(area.name(), List.<double[][]>of(ring));
    }

    /** The borders of the neighbourhoods, in their order. */
    List<Path2D> borders() {
        return borders;
    }

    /** The middle of a neighbourhood. */
    Point2D centre(int neighbourhood) {
        return centres.get(neighbourhood);
    }

    /** Where a firm stands: always the same point of its neighbourhood. */
    Point2D firm(int firm, int neighbourhood) {
        return firms.computeIfAbsent((long) neighbourhood << Integer.SIZE | firm, key -> within(firm, neighbourhood));
    }

    private Point2D within(int firm, int neighbourhood) {
        Path2D border = borders.get(neighbourhood);
        Rectangle2D box = border.getBounds2D();
        for (int i = 0; i < TRIES; i++) {
            int step = 31 * firm + i + 1;
            Point2D point = new Point2D.Double(
                    box.getX() + box.getWidth() * (step * ONE % 1), box.getY() + box.getHeight() * (step * OTHER % 1));
            if (border.contains(point)) {
                return point;
            }
        }
        return centre(neighbourhood);
    }

    /** Where an anchor stands. */
    static Point2D anchor(int anchor) {
        return new Point2D.Double(20, FIRST_ANCHOR + ANCHOR_STEP * anchor);
    }

    /** Where the rest of the region, and of the nation, stand. */
    Point2D outside(boolean region) {
        return new Point2D.Double(region ? 780 : 860, 668);
    }
}
