package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class HearingRuleTest {
    private final HearingRule rule =
            Given.rule(HearingRule.class, "reach=1", "branch-reach=2.2", "bid-team-from=50", "bid-team-reach=3");

    @Test
    void aBranchHearsOfALotMoreOftenThanOthers() {
        assertThat(rule.hearing(true, 10)).isEqualTo(2.2);
        assertThat(rule.hearing(false, 10)).isEqualTo(1);
    }

    @Test
    void soDoesAFirmOfFiftyPeopleAndMoreThatHasABidTeam() {
        assertThat(rule.hearing(false, 49)).isEqualTo(1);
        assertThat(rule.hearing(false, 50)).isEqualTo(3);
        assertThat(rule.hearing(true, 50)).as("a branch has its parent's").isEqualTo(2.2);
    }

    @Test
    void ofOneFirmThatHearsOnAverageNoneDoesInOneCaseInE() {
        assertThat(rule.nobodyHears(1)).isCloseTo(1 / 2.7183, within(1e-4));
        assertThat(rule.nobodyHears(2)).isCloseTo(rule.nobodyHears(1) * rule.nobodyHears(1), within(1e-12));
        assertThat(rule.nobodyHears(0)).isEqualTo(1);
    }
}
