package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class BusinessRatesTest {
    private final BusinessRates rates = Given.rule(BusinessRates.class);

    @Test
    void salesOf10000Pay120() {
        assertThat(rates.due(1_000_000)).isEqualTo(12_000);
    }

    @Test
    void withoutSalesNothingIsDue() {
        assertThat(rates.due(0)).isZero();
    }

    @Test
    void localGovernmentKeepsAboutHalf() {
        assertThat(rates.kept(10_000)).isEqualTo(4_900);
        assertThat(rates.keptOn(1_000_000)).isCloseTo(5_880, within(1e-6));
    }
}
