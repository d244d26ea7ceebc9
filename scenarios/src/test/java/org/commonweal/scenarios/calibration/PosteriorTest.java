package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PosteriorTest {
    private static final Posterior FOUR = new Posterior(
            new double[][] {{0.4, 0.6}, {0.1, 0.9}, {0.2, 0.8}, {0.3, 0.7}}, new double[] {0.25, 0.25, 0.25, 0.25});

    @Test
    void theMedianOfFourLiesBetweenTheSecondAndTheThird() {
        assertThat(FOUR.quantile(0, 0.5)).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void aHeavyMemberDrawsTheMedianTowardsItself() {
        Posterior heavy = new Posterior(new double[][] {{0.2}, {0.8}}, new double[] {0.9, 0.1});
        assertThat(heavy.quantile(0, 0.45)).isEqualTo(0.2);
        assertThat(heavy.quantile(0, 0.95)).isEqualTo(0.8);
    }

    @Test
    void parametersThatAddUpAreCorrelatedAtMinusOne() {
        assertThat(FOUR.correlation(0, 1)).isCloseTo(-1, within(1e-12));
    }

    @Test
    void aSampleTakesMembersAsOftenAsTheyWeigh() {
        Posterior heavy = new Posterior(new double[][] {{0.2}, {0.8}}, new double[] {0.75, 0.25});
        assertThat(heavy.sample(4)).isDeepEqualTo(new double[][] {{0.2}, {0.2}, {0.2}, {0.8}});
    }
}
