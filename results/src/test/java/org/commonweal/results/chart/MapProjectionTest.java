package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapProjectionTest {
    private static final double[][] SQUARE = {{0, 0}, {2, 0}, {2, 2}, {0, 2}, {0, 0}};
    private static final double[][] HOLE = {{0.5, 0.5}, {1.5, 0.5}, {1.5, 1.5}, {0.5, 1.5}, {0.5, 0.5}};
    private static final Outline AREA = new Outline("square with a hole", List.of(SQUARE, HOLE));

    private static MapProjection near(double north) {
        double[][] strip = {{0, north}, {2, north}, {2, north + 1}, {0, north + 1}, {0, north}};
        return new MapProjection(
                List.of(new Outline("strip", List.<double[][]>of(strip))), new Rectangle2D.Double(0, 0, 400, 400));
    }

    @Test
    void northIsUpAndEastIsRight() {
        Point2D southWest = near(0).at(new double[] {0, 0});
        Point2D northEast = near(0).at(new double[] {2, 1});
        assertThat(northEast.getX()).isGreaterThan(southWest.getX());
        assertThat(northEast.getY()).isLessThan(southWest.getY());
    }

    @Test
    void theMapFillsTheRoomAndStandsInItsMiddle() {
        Point2D corner = near(-0.5).at(new double[] {0, 0.5});
        assertThat(corner.getX()).isCloseTo(0, within(1e-9));
        assertThat(corner.getY()).isCloseTo(100, within(0.1));
    }

    @Test
    void farFromTheEquatorADegreeEastIsShorterThanADegreeNorth() {
        MapProjection projection = near(59.5);
        Point2D origin = projection.at(new double[] {0, 59.5});
        double east = projection.at(new double[] {1, 59.5}).getX() - origin.getX();
        double north = origin.getY() - projection.at(new double[] {0, 60.5}).getY();
        assertThat(east / north).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void aHoleIsOutsideAndTheCentreIsThatOfTheLargestRing() {
        MapProjection projection = new MapProjection(List.of(AREA), new Rectangle2D.Double(0, 0, 200, 200));
        assertThat(projection.path(AREA).contains(projection.at(new double[] {1, 1})))
                .isFalse();
        assertThat(projection.path(AREA).contains(projection.at(new double[] {0.2, 0.2})))
                .isTrue();
        assertThat(projection.centre(AREA).distance(projection.at(new double[] {1, 1})))
                .isLessThan(1e-9);
    }
}
