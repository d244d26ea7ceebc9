package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SettlementRuleTest {
    private final SettlementRule yearly = Given.rule(SettlementRule.Yearly.class, "share=0.5", "month=4");
    private final SettlementRule atHire = Given.rule(SettlementRule.AtHire.class);

    @Test
    void everyAprilHalfOfTheGapToTheGoingRateIsClosed() {
        assertThat(yearly.due(4)).isTrue();
        assertThat(yearly.due(5)).isFalse();
        assertThat(yearly.settled(1.0, 0.9)).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void allArePaidAsResidentsAreOnTheMean() {
        assertThat(yearly.ofAll(0.97, 0.9)).isEqualTo(0.97);
    }

    @Test
    void payAtHireStaysAndTheOthersFollowTheGoingRateAtOnce() {
        assertThat(atHire.due(4)).isFalse();
        assertThat(atHire.settled(1.0, 0.9)).isEqualTo(1);
        assertThat(atHire.ofAll(0.97, 0.9)).isEqualTo(0.9);
    }
}
