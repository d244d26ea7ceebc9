package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LettingRuleTest {
    private final LettingRule rule = Given.rule(
            LettingRule.class,
            "median-lot=60000",
            "lot-spread=1.5",
            "largest-lot=0.05",
            "largest-of-all=0.1",
            "shortest=12",
            "longest=47");

    @Test
    void aProgrammeOnItsWaySplitsAllLotsIntoFewOrFewIntoAll() {
        LettingRule alike = Given.rule(LettingRule.class, "splits-growing-share=off");
        assertThat(alike.parts(3, 9, 0.25, 0.9)).isEqualTo(3);
        LettingRule growing = Given.rule(LettingRule.class, "splits-growing-share=on");
        assertThat(growing.parts(3, 9, 0.25, 0.2)).isEqualTo(9);
        assertThat(growing.parts(3, 9, 0.25, 0.9)).isEqualTo(1);
    }

    @Test
    void qualityGivenUpIsServiceGivenUp() {
        assertThat(Given.rule(LettingRule.class, "quality-in-services=2").services(-0.1))
                .isEqualTo(0.8);
        assertThat(Given.rule(LettingRule.class, "quality-in-services=0").services(-0.1))
                .as("quality decides who wins and nothing else")
                .isEqualTo(1);
    }

    @Test
    void halfOfTheLotsAreBelow60000Pounds() {
        assertThat(rule.lot(0)).isEqualTo(6_000_000);
        assertThat(rule.lot(1)).isCloseTo(6_000_000 * 4.4817, within(1_000.0));
        assertThat(rule.lot(-1)).isCloseTo(6_000_000 / 4.4817, within(1_000.0));
    }

    @Test
    void noLotIsMoreThanATwentiethOfACategoryOrTheMedianIfThatIsMore() {
        LettingRule ofCategory =
                Given.rule(LettingRule.class, "median-lot=60000", "largest-lot=0.05", "largest-of-all=0");
        assertThat(ofCategory.largest(200_000_000, 900_000_000)).isEqualTo(10_000_000);
        assertThat(ofCategory.largest(20_000_000, 900_000_000)).isEqualTo(6_000_000);
    }

    @Test
    void orThanATenthOfEverythingThatItsAnchorBuysAndNeverMoreThanTheCategory() {
        assertThat(rule.largest(200_000_000, 900_000_000)).isEqualTo(90_000_000);
        assertThat(rule.largest(40_000_000, 900_000_000)).isEqualTo(40_000_000);
    }

    @Test
    void contractsRunTwelveTo47Months() {
        assertThat(rule.lengths()).isEqualTo(36);
        assertThat(rule.ends(100, 0)).isEqualTo(112);
        assertThat(rule.ends(100, 35)).isEqualTo(147);
    }
}
