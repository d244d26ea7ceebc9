package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ExpectationRuleTest {
    private final ExpectationRule rule = Given.rule(ExpectationRule.Adaptive.class, "weight=0.22");

    @Test
    void expectationsGo22PercentOfTheWayToLastMonthsOrders() {
        assertThat(rule.next(1_000, 2_000)).isEqualTo(1_220);
        assertThat(rule.next(1_000, 0)).isEqualTo(780);
    }

    @Test
    void whatWasExpectedIsExpectedAgain() {
        assertThat(rule.next(1_000, 1_000)).isEqualTo(1_000);
    }
}
