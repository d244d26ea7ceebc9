package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OpeningWealthRuleTest {
    private final OpeningWealthRule rule = Given.rule(
            OpeningWealthRule.class,
            "inherited-share=0.2",
            "inheritance=75",
            "inheritance-spent=2",
            "saving-from=20",
            "saving-years=14",
            "least-saved=0.05",
            "least-income=300");

    @Test
    void aFifthHaveInheritedAndTheRicherOfTwoMoreOften() {
        assertThat(rule.hasInherited(0.5, 0.19)).isTrue();
        assertThat(rule.hasInherited(0.5, 0.2)).isFalse();
        assertThat(rule.hasInherited(0.9, 0.35)).isTrue();
    }

    @Test
    void anInheritanceIs75MonthsOfTheMeanIncomeAndASeventhOfItInTheEnd() {
        assertThat(rule.inheritanceLeft(2_000, 0)).isEqualTo(150_000);
        assertThat(rule.inheritanceLeft(2_000, 1)).isCloseTo(20_300, within(1.0));
    }

    @Test
    void fourteenYearsAfterTwentyTwoThirdsAreSaved() {
        assertThat(rule.saved(1_000, 34)).isCloseTo(632, within(1.0));
        assertThat(rule.saved(1_000, 20)).isEqualTo(50);
        assertThat(rule.saved(1_000, 18)).isEqualTo(50);
    }

    @Test
    void nobodyCountsOnLessThan300Pounds() {
        assertThat(rule.income(20_000)).isEqualTo(30_000);
        assertThat(rule.income(40_000)).isEqualTo(40_000);
    }
}
