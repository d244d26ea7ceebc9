package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class CreditRuleTest {
    private final CreditRule rule = Given.rule(
            CreditRule.class,
            "loan-rate=0.06",
            "term=60",
            "low-cash=0.5",
            "wanted-cash=1.2",
            "cost-share=0.9",
            "service-share=0.1",
            "overdraft-term=12",
            "parent-support=0.85",
            "guaranteed=0.8",
            "after-refusal=6");

    @Test
    void ofOrdersFor10000NineThousandAreCosts() {
        assertThat(rule.costs(10_000)).isEqualTo(9_000);
    }

    @Test
    void whoHasLessThanHalfAMonthsCostsAsksForWhatItLacksToMore() {
        assertThat(rule.wanted(1_000, 499)).isEqualTo(701);
        assertThat(rule.wanted(1_000, 500)).isZero();
    }

    @Test
    void whoWantsNoMoreThanItHasAsksForNothing() {
        assertThat(Given.rule(CreditRule.class, "low-cash=2", "wanted-cash=1").wanted(1_000, 1_500))
                .isZero();
    }

    @Test
    void atSixPercentALoanOf6000Costs30AMonthAndIsRepaidBy100() {
        assertThat(rule.interest(6_000)).isEqualTo(30);
        assertThat(rule.instalment(6_000)).isEqualTo(100);
        assertThat(rule.instalment(6_001)).isEqualTo(101);
        assertThat(rule.left(6_000, 45)).isEqualTo(4_500);
    }

    @Test
    void anOverdraftIsRepaidWithinAYear() {
        assertThat(rule.overdraftInstalment(1_200)).isEqualTo(100);
    }

    @Test
    void aTenthOfTheOrdersIsHeldAgainstWhatFallsDue() {
        // 130 fall due on 6,000; a tenth of 2,600 is twice as much
        assertThat(rule.approval(6_000, 10_000, 9, 60, 2_600, 0))
                .isCloseTo(rule.decision().approval(6_000, 10_000, 9, 60, 2, 0), within(1e-12));
    }

    @Test
    void mostParentsAndOwnersStandByTheirFirms() {
        assertThat(rule.parentHelps(0.84)).isTrue();
        assertThat(rule.parentHelps(0.85)).isFalse();
        assertThat(rule.isGuaranteed(0.79)).isTrue();
        assertThat(rule.isGuaranteed(0.8)).isFalse();
    }

    @Test
    void whoIsRefusedWaitsForHalfAYear() {
        assertThat(rule.noApplicationBefore(10)).isEqualTo(16);
    }
}
