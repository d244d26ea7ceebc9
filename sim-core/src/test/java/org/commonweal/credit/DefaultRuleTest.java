package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class DefaultRuleTest {
    private final DefaultRule rule =
            Given.rule(DefaultRule.class, "patience=3", "collateral=0.5", "loss-given-default=0.4", "bar=72");

    @Test
    void threeMonthsInArrearsAreADefault() {
        assertThat(rule.isDefault(2)).isFalse();
        assertThat(rule.isDefault(3)).isTrue();
    }

    @Test
    void halfOfTheCapitalIsSoldAndFourTenthsOfTheRestAreLost() {
        assertThat(rule.secured(1_000)).isEqualTo(500);
        assertThat(rule.lost(1_000)).isEqualTo(400);
    }

    @Test
    void forSixYearsThereIsNoNewLoan() {
        assertThat(rule.noCreditBefore(10)).isEqualTo(82);
    }
}
