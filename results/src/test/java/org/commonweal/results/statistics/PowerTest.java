package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void thePairsNeededAreThoseOfTheTables() {
        assertThat(Power.pairs(1, 1, 0.05)).isEqualTo(10); // paired t test, d = 1: 10 pairs
        assertThat(Power.pairs(-1, 2, 0.05)).isEqualTo(34); // d = 0.5: 34 pairs
    }

    @Test
    void aStricterLevelNeedsMoreAndATinyEffectNoMoreThanCanBeNamed() {
        assertThat(Power.pairs(1, 1, 0.001)).isGreaterThan(20);
        assertThat(Power.pairs(1e-9, 1, 0.05)).isEqualTo(Power.MOST);
    }
}
