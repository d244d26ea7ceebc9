package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LabourRuleTest {
    private final LabourRule rule = Given.rule(
            LabourRule.class,
            "commuting-tightness=4",
            "distance=0.03",
            "filling=0.5",
            "matching=0.5",
            "inactive-search=0.1",
            "pay-gain=8",
            "commuting-cost=0.01",
            "outside-competition=2");

    @Test
    void commutersComeAsAtTheOpening() {
        assertThat(rule.commuterSupply(1_000, 1_000)).isEqualTo(1);
    }

    @Test
    void aQuarterMoreCommutersLeaveAThirdOfTheSupply() {
        // exp(-4 x 0.25) = 0.37
        assertThat(rule.commuterSupply(1_250, 1_000)).isCloseTo(0.3679, within(1e-4));
    }

    @Test
    void fewerCommutersMakeMoreComeForward() {
        assertThat(rule.commuterSupply(750, 1_000)).isCloseTo(2.7183, within(1e-4));
    }

    @Test
    void somebodyWhoFitsAndLivesNextDoorFitsPerfectly() {
        assertThat(rule.misfit(2, 2, 0)).isZero();
    }

    @Test
    void tooLittleSkillCountsThreeTimesAsMuchAsTooMuch() {
        assertThat(rule.misfit(3, 1, 0)).isEqualTo(6);
        assertThat(rule.misfit(1, 3, 0)).isEqualTo(2);
    }

    @Test
    void tenKilometresCountLikeAThirdOfASkill() {
        assertThat(rule.misfit(2, 2, 10)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void aQuarterOfTheSupplyHalvesTheChanceThatAPostIsFilled() {
        assertThat(rule.fillingAt(1)).isEqualTo(0.5);
        assertThat(rule.fillingAt(0.25)).isEqualTo(0.25);
        assertThat(rule.fillingAt(100)).isEqualTo(1);
    }

    @Test
    void theInactiveSearchTheMoreTheFewerAreUnemployed() {
        assertThat(rule.inactiveSearchAt(1_000, 1_000)).isEqualTo(0.1);
        assertThat(rule.inactiveSearchAt(500, 1_000)).isEqualTo(0.2);
        assertThat(rule.inactiveSearchAt(0, 1_000))
                .as("never more than an unemployed person")
                .isEqualTo(1);
    }

    @Test
    void oneInTwoMovesForTheSamePayNextDoor() {
        assertThat(rule.acceptance(1, 0)).isEqualTo(0.5);
    }

    @Test
    void morePayMakesAMoveMoreLikelyAndDistanceLess() {
        // 1 / (1 + exp(-8 ln 1.1)) = 1 / (1 + 1.1^-8) = 0.682
        assertThat(rule.acceptance(1.1, 0)).isCloseTo(0.682, within(1e-3));
        assertThat(rule.acceptance(1 / 1.1, 0)).isCloseTo(0.318, within(1e-3));
        // ten kilometres more are worth a tenth of pay: 1 / (1 + exp(0.8))
        assertThat(rule.acceptance(1, 10)).isCloseTo(0.310, within(1e-3));
    }

    @Test
    void hiresOutsideRiseWithSearchAndEndWhereTheRegionsPostsEnd() {
        assertThat(rule.outsideHires(1_000, 1_000)).isEqualTo(1);
        // 3 x 2 / (2 + 2) and 3 x 0.5 / (0.5 + 2)
        assertThat(rule.outsideHires(2_000, 1_000)).isEqualTo(1.5);
        assertThat(rule.outsideHires(500, 1_000)).isEqualTo(0.6);
        assertThat(rule.outsideHires(1e12, 1_000)).isCloseTo(3, within(1e-6));
        assertThat(rule.outsideHires(0, 1_000)).isZero();
    }
}
