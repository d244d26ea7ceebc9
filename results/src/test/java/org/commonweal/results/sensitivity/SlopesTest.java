package org.commonweal.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.commonweal.results.sensitivity.Slopes.Slope;
import org.junit.jupiter.api.Test;

class SlopesTest {

    @Test
    void aStraightLineHasItsSlopeAndNothingElse() {
        double[][] points = LatinHypercube.points(2, 30, 1);
        Slope[] found = Slopes.of(
                points, Arrays.stream(points).mapToDouble(x -> 5 - 3 * x[1]).toArray());
        assertThat(found[0].change().value()).isCloseTo(0, within(1e-9));
        assertThat(found[1].change().value()).isCloseTo(-3, within(1e-9));
        assertThat(found[1].isDistinguishable()).isTrue();
    }

    @Test
    void oneThatMattersIsFoundAmongTwoHundredWithFewerPointsThanFactors() {
        double[][] points = LatinHypercube.points(200, 150, 1);
        Random luck = new Random(4);
        double[] outcomes = Arrays.stream(points)
                .mapToDouble(x -> 4 * x[17] + luck.nextGaussian())
                .toArray();
        outcomes[3] = Double.NaN;
        Slope[] found = Slopes.of(points, outcomes);
        assertThat(found[17].isDistinguishable()).isTrue();
        assertThat(found[17].change().low()).isLessThan(4);
        assertThat(found[17].change().high()).isGreaterThan(4);
        assertThat(Arrays.stream(found).filter(Slope::isDistinguishable).count())
                .isLessThanOrEqualTo(2);
    }

    @Test
    void intervalsCoverTheTruthAsOftenAsTheySay() {
        Random luck = new Random(8);
        int covered = 0;
        for (int trial = 0; trial < 1000; trial++) {
            double[][] points = LatinHypercube.points(3, 20, trial);
            Slope[] found = Slopes.of(
                    points,
                    Arrays.stream(points)
                            .mapToDouble(x -> x[0] + luck.nextGaussian())
                            .toArray());
            covered += found[0].change().low() <= 1 && 1 <= found[0].change().high() ? 1 : 0;
        }
        assertThat(covered).isBetween(930, 970);
    }
}
