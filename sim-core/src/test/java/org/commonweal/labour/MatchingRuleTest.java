package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class MatchingRuleTest {
    private final MatchingRule rule = Given.rule(
            MatchingRule.class,
            "filling=0.5",
            "matching=0.5",
            "applicants=4",
            "deprived-search=8",
            "shortfall=3",
            "distance=0.03",
            "pay-gain=8",
            "commuting-cost=0.01");

    @Test
    void eightAreLookedAtForEachOfFourApplicants() {
        assertThat(rule.lookedAt()).isEqualTo(32);
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
}
