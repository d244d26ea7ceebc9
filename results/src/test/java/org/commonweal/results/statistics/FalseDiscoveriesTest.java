package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveriesTest {

    @Test
    void eachPIsWeighedByHowManyAreAsSmall() {
        // 0.5 x 4/4, 0.03 x 4/3, 0.02 x 4/2, 0.01 x 4/1
        assertThat(FalseDiscoveries.q(0.5, 0.02, 0.01, 0.03))
                .containsExactly(new double[] {0.5, 0.04, 0.04, 0.04}, within(1e-12));
    }

    @Test
    void aLargerPNeverHasTheSmallerQ() {
        // 0.04 x 2/2 is less than 0.03 x 2/1
        assertThat(FalseDiscoveries.q(0.03, 0.04)).containsExactly(new double[] {0.04, 0.04}, within(1e-12));
        assertThat(FalseDiscoveries.q()).isEmpty();
    }

    @Test
    void theMoreAreToldTheEasierIsTheNext() {
        assertThat(FalseDiscoveries.level(0, 100)).isCloseTo(0.0005, within(1e-12));
        assertThat(FalseDiscoveries.level(49, 100)).isCloseTo(0.025, within(1e-12));
        assertThat(FalseDiscoveries.level(100, 100)).isCloseTo(0.05, within(1e-12));
    }
}
