package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class InsightRuleTest {
    private final InsightRule rule = Given.rule(InsightRule.class, "insight=4", "insight-noise=0.3");

    @Test
    void aFirmThatMakesATenthMoreAndIsLikedATenthMoreIsThoughtBetterOf() {
        assertThat(rule.impression(Math.exp(0.1), 0.1, 1, 0)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aLenderThatErrsHalfAsMuchIsHalfAsFarOff() {
        assertThat(rule.impression(1, 0, 1, 1)).isCloseTo(1.2, within(1e-12));
        assertThat(rule.impression(1, 0, 0.5, 1)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void whoLooksAtAccountsAloneHasNoImpression() {
        assertThat(rule.isOn()).isTrue();
        assertThat(Given.rule(InsightRule.class, "insight=0").isOn()).isFalse();
    }
}
