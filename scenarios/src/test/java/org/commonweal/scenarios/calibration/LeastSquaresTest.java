package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LeastSquaresTest {
    private static final double[][] X = {{0}, {1}, {2}, {5}};
    private static final double[][] Y = {{1}, {3}, {5}, {0}};

    @Test
    void a_line_through_points_on_a_line_is_found() {
        LeastSquares line = new LeastSquares(X, new double[][] {{1}, {3}, {5}, {11}}, new double[] {1, 1, 1, 1});
        assertThat(line.predict(new double[] {10})[0]).isCloseTo(21, within(1e-9));
    }

    @Test
    void an_observation_without_weight_does_not_count() {
        LeastSquares line = new LeastSquares(X, Y, new double[] {1, 1, 1, 0});
        assertThat(line.predict(new double[] {10})[0]).isCloseTo(21, within(1e-9));
    }

    @Test
    void what_is_left_out_is_judged_by_the_line_through_the_others() {
        LeastSquares line = new LeastSquares(X, Y, new double[] {1, 1, 1, 1});
        assertThat(line.residualLeftOut(3)[0]).as("0 where 11 was expected").isCloseTo(-11, within(1e-9));
    }

    @Test
    void regressors_that_say_the_same_share_the_slope() {
        double[][] twice = {{0, 0}, {1, 1}, {2, 2}};
        LeastSquares line = new LeastSquares(twice, new double[][] {{0}, {2}, {4}}, new double[] {1, 1, 1});
        assertThat(line.predict(new double[] {3, 3})[0]).isCloseTo(6, within(1e-9));
    }
}
