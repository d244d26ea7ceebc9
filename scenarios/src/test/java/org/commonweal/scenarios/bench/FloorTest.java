package org.commonweal.scenarios.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FloorTest {
    @Test
    void aThousandTimesAsManyPaymentsTakeLonger() {
        double few = new Floor(1_000, 100_000, 2_000).seconds();
        double many = new Floor(1_000, 100_000, 2_000_000).seconds();
        assertThat(few).isPositive();
        assertThat(many).isGreaterThan(10 * few);
    }
}
