package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class CapitalRatiosTest {
    @Test
    void theyFollowTheOrderOfTheIndustries() {
        assertThat(Given.rule(CapitalRatios.class).perOutput()).hasSize(Industry.FIRM_INDUSTRIES);
        for (Industry industry : Industry.OF_FIRMS) {
            String key = industry.code().replace('_', '-') + "=7";
            assertThat(Given.rule(CapitalRatios.class, key).perOutput()[industry.ordinal()])
                    .as(key)
                    .isEqualTo(7);
        }
    }
}
