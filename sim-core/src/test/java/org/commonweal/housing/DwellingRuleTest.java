package org.commonweal.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class DwellingRuleTest {
    private final DwellingRule rule =
            Given.rule(DwellingRule.class, "value-spread=0.4", "rented-value=0.75", "buying-age-spread=15");

    @Test
    void valuesSpreadAroundTheMeanOfTheNeighbourhood() {
        // half the variance below, so that the mean is kept: exp(-0.08) and exp(0.4 - 0.08)
        assertThat(rule.value(10_000_000, true, 0)).isEqualTo(9_231_163);
        assertThat(rule.value(10_000_000, true, 1)).isEqualTo(13_771_278);
    }

    @Test
    void rentedOnesAreAQuarterCheaper() {
        assertThat(Given.rule(DwellingRule.class, "value-spread=0", "rented-value=0.75")
                        .value(10_000_000, false, 3))
                .isEqualTo(7_500_000);
    }

    @Test
    void peopleBuyWithinYearsOfEachOther() {
        assertThat(rule.sinceBuying(60, 0)).isEqualTo(60);
        assertThat(rule.sinceBuying(60, 1)).isEqualTo(45);
    }
}
