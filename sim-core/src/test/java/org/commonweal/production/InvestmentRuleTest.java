package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class InvestmentRuleTest {
    private final InvestmentRule rule = Given.rule(InvestmentRule.class, "depreciation=0.10", "speed=0.03");

    @Test
    void capitalOf120000WearsByAThousandAMonth() {
        assertThat(rule.depreciation(12_000_000)).isEqualTo(100_000);
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
    void anOutputOf1000OnCapitalOfHalfAPoundAPoundUsesUp50() {
        assertThat(rule.usedUp(1_000, 0.5)).isEqualTo(50);
    }

    @Test
    void aMonthOfCostsIsKeptInCash() {
        assertThat(Given.rule(InvestmentRule.class, "kept-cash=1").kept(2_500)).isEqualTo(2_500);
    }

    @Test
    void halfOfThoseShortOfCashApplyForALoan() {
        InvestmentRule half = Given.rule(InvestmentRule.class, "application=0.5");
        assertThat(half.applies(0.49)).isTrue();
        assertThat(half.applies(0.5)).isFalse();
    }
}
