package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class InvestmentRuleTest {
    private final InvestmentRule rule = Given.rule(InvestmentRule.class, "depreciation=0.10", "speed=0.03");

    @Test
    void capitalOf120000WearsByAThousandAMonth() {
        assertThat(rule.wear(12_000_000)).isEqualTo(100_000);
    }

    @Test
    void aFirmWithTheCapitalItWantsReplacesWear() {
        assertThat(rule.wanted(12_000_000, 12_000_000)).isEqualTo(100_000);
    }

    @Test
    void threePercentOfTheGapIsAddedAMonth() {
        assertThat(rule.wanted(12_000_000, 22_000_000)).isEqualTo(100_000 + 300_000);
    }

    @Test
    void aFirmWithTooMuchCapitalBuysNoneAndSellsNone() {
        assertThat(rule.wanted(12_000_000, 0)).isZero();
    }

    @Test
    void capitalPerOutputFollowsTheOrderOfTheIndustries() {
        assertThat(rule.capitalPerOutput()).hasSize(Industry.FIRM_INDUSTRIES);
        for (Industry industry : Industry.OF_FIRMS) {
            String key = industry.code().replace('_', '-') + "=7";
            assertThat(Given.rule(InvestmentRule.class, key).capitalPerOutput()[industry.ordinal()])
                    .as(key)
                    .isEqualTo(7);
        }
    }
}
