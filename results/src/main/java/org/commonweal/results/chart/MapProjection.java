package org.commonweal.results.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Degrees on a sheet of paper: north is up, and a kilometre is as long east as north in the middle of the map
 * (equirectangular). The outlines fill the room there is and stand in its middle.
 */
public final class MapProjection {
    private static final double NEAR = 0.75; // pixels

    private final double west;
    private final double north;
    private final double perDegreeEast;
    private final double perDegreeNorth;
    private final double left;
    private final double top;

    /** The projection of outlines onto a room, in units of the paper. */
    public MapProjection(List<Outline> outlines, Rectangle2D room) {
        double east = extreme(outlines, 0, 1);
        double south = -extreme(outlines, 1, -1);
        west = -extreme(outlines, 0, -1);
        north = extreme(outlines, 1, 1);
        double narrowing = Math.cos(Math.toRadians((north + south) / 2));
        double width = Math.max((east - west) * narrowing, 1e-9);
        double height = Math.max(north - south, 1e-9);
        perDegreeNorth = Math.min(room.getWidth() / width, room.getHeight() / height);
        perDegreeEast = perDegreeNorth * narrowing;
        left = room.getCenterX() - width * perDegreeNorth / 2;
        top = room.getCenterY() - height * perDegreeNorth / 2;
    }

    /** Where a point lies on the paper. */
    public Point2D at(double[] degrees) {
        return new Point2D.Double(
                left + (degrees[0] - west) * perDegreeEast, top + (north - degrees[1]) * perDegreeNorth);
    }

    /** The border on the paper, without points that cannot be told from the one before them. */
    public Path2D path(Outline outline) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[][] ring : outline.rings()) {
            Point2D before = at(ring[0]);
            path.moveTo(before.getX(), before.getY());
            for (int i = 1; i < ring.length; i++) {
                Point2D point = at(ring[i]);
                if (point.distance(before) >= NEAR) {
                    path.lineTo(point.getX(), point.getY());
                    before = point;
                }
            }
            path.closePath();
        }
        return path;
    }

    /** The centre of gravity of the largest ring, on the paper. */
    public Point2D centre(Outline outline) {
        double best = -1;
        double[] centre = {0, 0};
        for (double[][] ring : outline.rings()) {
            double doubleArea = 0;
            double x = 0;
            double y = 0;
            for (int i = 0; i < ring.length; i++) {
                double[] one = ring[i];
                double[] next = ring[(i + 1) % ring.length];
                double cross = (one[0] - west) * (next[1] - north) - (next[0] - west) * (one[1] - north);
                doubleArea += cross;
                x += (one[0] + next[0] - 2 * west) * cross;
                y += (one[1] + next[1] - 2 * north) * cross;
            }
            if (Math.abs(doubleArea) > best && doubleArea != 0) {
                best = Math.abs(doubleArea);
                centre = new double[] {west + x / (3 * doubleArea), north + y / (3 * doubleArea)};
            }
        }
        return at(centre);
    }

    /** The largest coordinate with sign +1; with sign -1 the smallest, its sign turned. */
    private static double extreme(List<Outline> outlines, int coordinate, int sign) {
        return outlines.stream()
                .flatMap(outline -> outline.rings().stream())
                .flatMap(java.util.Arrays::stream)
                .mapToDouble(point -> sign * point[coordinate])
                .max()
                .orElse(0);
    }
}
