package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ScoringRuleTest {
    private final ScoringRule rule = Given.rule(ScoringRule.RelativePrice.class, "price-weight=0.60");

    @Test
    void theCheapestBidOfMiddlingQualityScoresEightTenths() {
        assertThat(rule.score(1, 1, 0.5, 0.9, 0)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void withoutAWeightSocialValueDoesNotCount() {
        assertThat(rule.score(1, 1, 0.5, 0, 0)).isEqualTo(rule.score(1, 1, 0.5, 1, 0));
    }

    @Test
    void socialValueTakesItsWeightFromPriceAndQuality() {
        assertThat(rule.score(1, 1, 0.5, 0.5, 0.2)).isCloseTo(0.8 * 0.8 + 0.1, within(1e-12));
    }

    @Test
    void aBidTwiceAsDearAsTheLowestHasHalfTheMarksForPrice() {
        assertThat(rule.score(2, 1, 0, 0, 0)).isCloseTo(0.3, within(1e-12));
    }

    @Test
    void thePerfectBidScoresOneWhateverTheWeights() {
        assertThat(rule.score(1, 1, 1, 1, 0)).isCloseTo(1, within(1e-12));
        assertThat(rule.score(1, 1, 1, 1, 0.3)).isCloseTo(1, within(1e-12));
    }
}
