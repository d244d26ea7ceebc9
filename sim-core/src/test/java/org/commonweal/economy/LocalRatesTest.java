package org.commonweal.economy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocalRatesTest {
    private final LocalRates rates = new LocalRates(0, new long[] {30, 45, 57, 65, 92}, false);

    @Test
    void thereIsAnAllowanceForARoomAndForUpToFourBedrooms() {
        assertThat(rates.allowance(0)).isEqualTo(30);
        assertThat(rates.allowance(2)).isEqualTo(57);
        assertThat(rates.allowance(4)).isEqualTo(92);
        assertThat(rates.allowance(6)).isEqualTo(92);
    }

    @Test
    void whereNothingIsKnownEveryDwellingHasTheSame() {
        assertThat(LocalRates.uniform(0, 55).allowance(0)).isEqualTo(55);
        assertThat(LocalRates.uniform(0, 55).allowance(3)).isEqualTo(55);
    }
}
