package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SearchRuleTest {
    private final SearchRule rule = Given.rule(
            SearchRule.class,
            "commuting-tightness=4",
            "inactive-search=0.1",
            "on-the-job-search=0.25",
            "outside-competition=2");

    @Test
    void tenInactiveSearchLikeOneUnemployedAndFourAtWorkToo() {
        assertThat(rule.ofInactive(10)).isEqualTo(1);
        assertThat(rule.ofEmployees(4)).isEqualTo(1);
    }

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
    void theInactiveSearchTheMoreTheFewerAreUnemployed() {
        assertThat(rule.inactiveSearchAt(1_000, 1_000)).isEqualTo(0.1);
        assertThat(rule.inactiveSearchAt(500, 1_000)).isEqualTo(0.2);
        assertThat(rule.inactiveSearchAt(0, 1_000))
                .as("never more than an unemployed person")
                .isEqualTo(1);
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
