package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class CommunityRuleTest {
    private final CommunityRule rule = Given.rule(CommunityRule.class, "spending=0.042", "care-share=0.7");

    @Test
    void aFundOf10000Spends420AMonth() {
        assertThat(rule.spends(1_000_000)).isEqualTo(42_000);
    }

    @Test
    void sevenTenthsGoToCare() {
        assertThat(rule.care(42_000)).isEqualTo(29_400);
    }

    @Test
    void anEmptyFundSpendsNothing() {
        assertThat(rule.spends(0)).isZero();
        assertThat(rule.spends(-500)).isZero();
    }
}
