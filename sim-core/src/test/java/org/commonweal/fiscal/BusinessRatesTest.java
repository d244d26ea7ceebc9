package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.fiscal.BusinessRates.Occupier;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BusinessRatesTest {
    private final BusinessRates rates = Given.rule(BusinessRates.class);

    @ParameterizedTest
    @CsvSource({
        "12_000, SINGLE, false, 0", // small business relief
        "13_500, SINGLE, false, 3_368.25", // half of it
        "20_000, SINGLE, false, 9_980",
        "60_000, SINGLE, false, 33_300",
        "20_000, SINGLE, true, 5_988", // 40 % off for a shop
        "600_000, SINGLE, true, 223_000", // at most 110,000 of it
        "12_000, CHAIN, true, 5_988", // neither relief
        "10_000, CHARITY, false, 998" // 80 % off
    })
    void aPropertyOfAValuePaysThisMuchAYear(String value, Occupier occupier, boolean retail, String bill) {
        assertThat(12 * rates.bill(number(value), occupier, retail) / 100.0).isCloseTo(number(bill), within(0.06));
    }

    @Test
    void theCouncilMayGiveACharityTheRest() {
        BusinessRates kind = Given.rule(BusinessRates.class, "discretionary-relief=1");
        assertThat(kind.bill(10_000, Occupier.CHARITY, false)).isZero();
    }

    @Test
    void localGovernmentKeepsAboutHalf() {
        assertThat(rates.kept(10_000)).isEqualTo(4_900);
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace("_", ""));
    }
}
