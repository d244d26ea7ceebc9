package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
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
            "capital-income-counted=0",
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
    void incomeFromCapitalThatIsNotCountedDoesNotRaiseWhatIsWanted() {
        assertThat(rule.wanted(3_000, 2_000, 1)).isEqualTo(24_000);
    }

    @Test
    void incomeFromCapitalCountsInPart() {
        WealthRule half = Given.rule(WealthRule.class, "capital-income-counted=0.5");
        assertThat(half.wanted(3_000, 2_000, 1)).isEqualTo(30_000);
    }

    @Test
    void tastesThatLastDoNotChange() {
        assertThat(Given.rule(WealthRule.class, "taste-persistence=1").tastesChange())
                .isFalse();
        assertThat(Given.rule(WealthRule.class, "taste-persistence=0.9").tastesChange())
                .isTrue();
    }

    @Test
    void ofATasteThatIsForgottenNothingIsLeftAYearLater() {
        WealthRule forgetful = Given.rule(WealthRule.class, "median-taste=0.1", "taste-persistence=0");
        assertThat(forgetful.redrawn(50, 0, 1, false)).isEqualTo(0.1);
    }

    @Test
    void atHalfPersistenceTheLogarithmOfATasteIsHalfAsFarFromTheMedian() {
        WealthRule rule = Given.rule(
                WealthRule.class, "median-taste=1", "taste-spread=2", "taste-persistence=0.5", "largest-taste=80");
        assertThat(rule.redrawn(9, 0, 1, false)).isEqualTo(3, offset(1e-12));
    }

    @Test
    void aRetiredHouseholdsTasteIsDrawnAroundThatOfTheRetired() {
        WealthRule rule = Given.rule(WealthRule.class, "median-taste=1", "retired-taste=0.5", "taste-persistence=0.5");
        assertThat(rule.redrawn(0.5, 0, 1, true)).isEqualTo(0.5, offset(1e-12));
    }

    @Test
    void tastesStayAsTheyAreSpread() {
        WealthRule rule = Given.rule(
                WealthRule.class, "median-taste=1", "taste-spread=1", "largest-taste=80", "taste-persistence=0.8");
        double squares = 0;
        double taste = 1;
        int years = 20_000;
        for (int year = 0; year < years; year++) {
            taste = rule.redrawn(taste, Draws.normal(1, year, 0), 1, false);
            squares += StrictMath.pow(StrictMath.log(taste), 2) / years;
        }
        assertThat(squares).isEqualTo(1, offset(0.1));
    }

    @Test
    void whoWantedNothingMayComeToWantSomething() {
        WealthRule rule = Given.rule(WealthRule.class, "median-taste=1", "taste-persistence=0.9");
        assertThat(rule.redrawn(0, 0, 1, false)).isEqualTo(1);
        WealthRule nothing = Given.rule(WealthRule.class, "median-taste=0", "taste-persistence=0.9");
        assertThat(nothing.redrawn(0, 0, 1, false)).isZero();
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
