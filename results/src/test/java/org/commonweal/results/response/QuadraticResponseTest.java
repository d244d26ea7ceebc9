package org.commonweal.results.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuadraticResponseTest {
    private final Random luck = new Random(6);

    private double[][] points(int size) {
        double[][] points = new double[size][3];
        for (double[] point : points) {
            Arrays.setAll(point, i -> luck.nextDouble());
        }
        return points;
    }

    @Test
    void aQuadraticFunctionIsItsOwnResponse() {
        double[][] points = points(40);
        double[] outcomes = Arrays.stream(points)
                .mapToDouble(x -> 2 + x[0] - 3 * x[1] * x[1] + 4 * x[0] * x[2])
                .toArray();
        outcomes[5] = Double.NaN;
        QuadraticResponse response = QuadraticResponse.of(points, outcomes).orElseThrow();
        assertThat(response.at(0.5, 0.5, 0.5)).isCloseTo(2 + 0.5 - 0.75 + 1, within(1e-9));
        assertThat(response.error()).isLessThan(1e-9);
        assertThat(response.hasProducts()).isTrue();
    }

    @Test
    void itsErrorIsThatOfRunsItHasNotSeen() {
        double[][] points = points(60);
        QuadraticResponse response = QuadraticResponse.of(
                        points,
                        Arrays.stream(points)
                                .mapToDouble(x -> 5 * x[0] + luck.nextGaussian())
                                .toArray())
                .orElseThrow();
        double squares = Arrays.stream(points(4000))
                .mapToDouble(x -> 5 * x[0] + luck.nextGaussian() - response.at(x))
                .map(miss -> miss * miss)
                .average()
                .orElseThrow();
        assertThat(response.error()).isCloseTo(Math.sqrt(squares), within(0.15));
        assertThat(response.predicted()).isBetween(0.4, 0.9);
    }

    @Test
    void ofLuckAloneThereIsNone() {
        int answered = 0;
        for (int trial = 0; trial < 50; trial++) {
            double[][] points = points(60);
            answered += QuadraticResponse.of(points, luck.doubles(60).toArray()).isPresent() ? 1 : 0;
        }
        assertThat(answered).isLessThanOrEqualTo(5);
    }

    @Test
    void tooFewRunsGiveNoneAndNothingIsSaidOfWhatLiesOutside() {
        assertThat(QuadraticResponse.of(points(13), new double[13])).isEqualTo(Optional.empty());
        double[][] points = points(40);
        QuadraticResponse response = QuadraticResponse.of(
                        points, Arrays.stream(points).mapToDouble(x -> x[0]).toArray())
                .orElseThrow();
        assertThatThrownBy(() -> response.at(1.2, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
