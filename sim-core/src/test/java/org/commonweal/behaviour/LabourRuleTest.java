package org.commonweal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LabourRuleTest {
    private final LabourRule rule = Given.rule(LabourRule.class, "commuting-tightness=4", "distance=0.03");

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
}
