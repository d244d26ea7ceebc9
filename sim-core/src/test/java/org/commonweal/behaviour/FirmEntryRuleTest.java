package org.commonweal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** An industry that opened with 1,200 firms. */
class FirmEntryRuleTest {
    private final FirmEntryRule rule = Given.rule(FirmEntryRule.class, "birth-rate=0.125", "correction=1.5");

    @Test
    void atItsOpeningNumberTwelveAndAHalfFirmsAreFoundedAMonth() {
        assertThat(rule.births(1_200, 1_200)).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void whenThreeQuartersAreGoneEightTimesAsMany() {
        assertThat(rule.births(1_200, 300)).isCloseTo(100, within(1e-9));
    }

    @Test
    void whenThereAreFourTimesAsManyAnEighth() {
        assertThat(rule.births(1_200, 4_800)).isCloseTo(12.5 / 8, within(1e-9));
    }

    @Test
    void anIndustryThePlaceNeverHadStaysAway() {
        assertThat(rule.births(0, 0)).isZero();
        assertThat(rule.births(0, 5)).isZero();
    }

    @Test
    void anIndustryThatDiedOutMayComeBack() {
        assertThat(rule.births(4, 0)).isFinite().isPositive();
    }
}
