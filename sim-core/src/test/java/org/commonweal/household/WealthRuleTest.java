package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WealthRuleTest {
    private final WealthRule rule = Given.rule(
            WealthRule.class,
            "median-taste=0.14",
            "taste-spread=2.15",
            "earning-power=1.2",
            "least-power=0.05",
            "largest-taste=20",
            "smoothing=0.125",
            "much-cash=6",
            "little-cash=1.5",
            "portfolio-speed=0.04",
            "unit-return=0.06",
            "retired-taste=0.5",
            "least-labour-share=0.25");

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
    void whoWantsAYearOfIncomeWants24000() {
        assertThat(rule.wanted(2_000, 2_000, 1)).isEqualTo(24_000);
    }

    @Test
    void incomeFromCapitalDoesNotRaiseWhatIsWanted() {
        assertThat(rule.wanted(3_000, 2_000, 1)).isEqualTo(24_000);
    }

    @Test
    void whoLivesOnCapitalWantsWealthForAQuarterOfIncome() {
        assertThat(rule.wanted(2_000, 0, 1)).isEqualTo(6_000);
    }

    @Test
    void cashIsKeptBetweenOneAndAHalfAndSixMonthsOfIncome() {
        assertThat(rule.mostCash(2_000)).isEqualTo(12_000);
        assertThat(rule.leastCash(2_000)).isEqualTo(3_000);
        assertThat(rule.moved(1_000)).isEqualTo(40);
    }

    @Test
    void unitsEarnAHalfPercentAMonth() {
        assertThat(rule.unitIncome(2_000)).isCloseTo(10, offset(1e-12));
    }

    @Test
    void theRetiredWantHalfAsMuch() {
        assertThat(rule.inRetirement(3)).isEqualTo(1.5);
    }

    @Test
    void anEighthOfANewIncomeIsBelievedAMonth() {
        assertThat(rule.smooth(1_000, 1_800)).isEqualTo(1_100);
        assertThat(rule.smooth(1_000, 1_000)).isEqualTo(1_000);
    }
}
