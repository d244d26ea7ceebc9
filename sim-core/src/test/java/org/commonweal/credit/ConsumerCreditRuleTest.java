package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A household with an income of 2,000 a month. */
class ConsumerCreditRuleTest {
    private final ConsumerCreditRule rule = Given.rule(
            ConsumerCreditRule.class,
            "credit-rate=0.18",
            "credit-repayment=0.05",
            "least-cash=1",
            "credit-limit=2",
            "credit-patience=6",
            "credit-bar=72");

    @Test
    void aThousandCosts15AMonth() {
        assertThat(rule.interest(1_000)).isEqualTo(15);
    }

    @Test
    void aTwentiethIsRepaidAndAPennyMoreSoThatDebtsEnd() {
        assertThat(rule.repayment(1_000)).isEqualTo(51);
        assertThat(rule.repayment(1)).isEqualTo(1);
    }

    @Test
    void whatAMonthsIncomeLacksIsBorrowed() {
        assertThat(rule.wanted(2_000, 0, 500)).isEqualTo(1_500);
    }

    @Test
    void nobodyOwesMoreThanTwoMonthsIncome() {
        assertThat(rule.wanted(2_000, 3_000, 500)).isEqualTo(1_000);
        assertThat(rule.wanted(2_000, 4_000, 500)).isZero();
        assertThat(rule.wanted(2_000, 5_000, 500)).isNegative();
    }

    @Test
    void whoHasAMonthsIncomeBorrowsNothing() {
        assertThat(rule.wanted(2_000, 0, 2_000)).isZero();
    }

    @Test
    void afterSixMonthsTheDebtIsGivenUpAndForSixYearsThereIsNone() {
        assertThat(rule.isGivenUp(5)).isFalse();
        assertThat(rule.isGivenUp(6)).isTrue();
        assertThat(rule.noCreditBefore(10)).isEqualTo(82);
    }
}
