package org.commonweal.results.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FlipTest {

    @Test
    void anAssumptionThatTurnsARankingRoundComesFirstWithWhereItDoes() {
        Random luck = new Random(2);
        double[][] points = new double[90][3];
        double[] differences = new double[90];
        for (int i = 0; i < 90; i++) {
            for (int factor = 0; factor < 3; factor++) {
                points[i][factor] = luck.nextDouble();
            }
            differences[i] = 10 * (points[i][1] - 0.3) + points[i][0] + 0.1 * luck.nextGaussian();
        }
        Flip first = Flip.of(points, differences).get(0);
        assertThat(first.factor()).isEqualTo(1);
        assertThat(first.turnsRound()).isTrue();
        assertThat(first.isSure()).isTrue();
        assertThat(first.crossing()).as("0.5 of the other is added").isCloseTo(0.25, within(0.05));
        assertThat(Flip.of(points, differences).get(1).isSure()).isFalse();
    }
}
