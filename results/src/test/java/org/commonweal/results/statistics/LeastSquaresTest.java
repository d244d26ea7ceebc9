package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final double[][] X = {{0}, {1}, {2}, {5}};
    private static final double[][] Y = {{1}, {3}, {5}, {0}};

    @Test
    void aLineThroughPointsOnALineIsFound() {
        LeastSquares line = new LeastSquares(X, new double[][] {{1}, {3}, {5}, {11}}, new double[] {1, 1, 1, 1});
        assertThat(line.predict(new double[] {10})[0]).isCloseTo(21, within(1e-9));
    }

    @Test
    void anObservationWithoutWeightDoesNotCount() {
        LeastSquares line = new LeastSquares(X, Y, new double[] {1, 1, 1, 0});
        assertThat(line.predict(new double[] {10})[0]).isCloseTo(21, within(1e-9));
    }

    @Test
    void whatIsLeftOutIsJudgedByTheLineThroughTheOthers() {
        LeastSquares line = new LeastSquares(X, Y, new double[] {1, 1, 1, 1});
        assertThat(line.residualLeftOut(3)[0]).as("0 where 11 was expected").isCloseTo(-11, within(1e-9));
    }

    @Test
    void regressorsThatSayTheSameShareTheSlope() {
        double[][] twice = {{0, 0}, {1, 1}, {2, 2}};
        LeastSquares line = new LeastSquares(twice, new double[][] {{0}, {2}, {4}}, new double[] {1, 1, 1});
        assertThat(line.predict(new double[] {3, 3})[0]).isCloseTo(6, within(1e-9));
    }
}
