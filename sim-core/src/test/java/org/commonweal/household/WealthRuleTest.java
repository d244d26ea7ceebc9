package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WealthRuleTest {
    private final WealthRule rule = Given.rule(
            WealthRule.class,
            "median-taste=0.14",
            "taste-spread=2.15",
            "earning-power=1.2",
            "largest-taste=20",
            "smoothing=0.125");

    @Test
    void theMedianHouseholdWantsSevenWeeksOfIncome() {
        assertThat(rule.taste(0, 1)).isEqualTo(0.14);
    }

    @Test
    void nobodyWantsMoreThanTwentyYears() {
        assertThat(rule.taste(4, 1)).isEqualTo(20);
    }

    @Test
    void tasteGrowsFasterThanEarningPower() {
        assertThat(rule.taste(0, 2)).isGreaterThan(2 * rule.taste(0, 1));
    }

    @Test
    void withoutEarningPowerTasteIsThatOfATwentiethOfTheMean() {
        assertThat(rule.taste(0, 0)).isEqualTo(rule.taste(0, 0.05)).isPositive();
    }

    @Test
    void anEighthOfANewIncomeIsBelievedAMonth() {
        assertThat(rule.smooth(1_000, 1_800)).isEqualTo(1_100);
        assertThat(rule.smooth(1_000, 1_000)).isEqualTo(1_000);
    }
}
