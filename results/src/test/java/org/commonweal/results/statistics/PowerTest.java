package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void the_pairs_needed_are_those_of_the_tables() {
        assertThat(Power.pairs(1, 1, 0.05)).isEqualTo(10); // paired t test, d = 1: 10 pairs
        assertThat(Power.pairs(-1, 2, 0.05)).isEqualTo(34); // d = 0.5: 34 pairs
    }

    @Test
    void a_stricter_level_needs_more_and_a_tiny_effect_no_more_than_can_be_named() {
        assertThat(Power.pairs(1, 1, 0.001)).isGreaterThan(20);
        assertThat(Power.pairs(1e-9, 1, 0.05)).isEqualTo(Power.MOST);
    }
}
