package org.commonweal.housing;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A household with an income of 2,000 a month. */
class BuyerRuleTest {
    private final BuyerRule rule =
            Given.rule(BuyerRule.class, "loan-to-income=4.5", "most-loan-to-value=0.9", "kept-cash=1");

    @Test
    void whatAMonthTakesAndWhatItOwesIsNotFree() {
        assertThat(rule.free(10_000, 2_000, 3_000)).isEqualTo(5_000);
        assertThat(rule.free(1_000, 2_000, 0)).isNegative();
    }

    @Test
    void withoutAnIncomeNothingIsKept() {
        assertThat(rule.free(1_000, -500, 0)).isEqualTo(1_000);
    }

    @Test
    void banksLendFourAndAHalfYearsOfIncomeAndNineTenthsOfThePrice() {
        assertThat(rule.mostLoan(2_000, 1_000_000)).isEqualTo(108_000);
        assertThat(rule.mostLoan(2_000, 100_000)).isEqualTo(90_000);
        assertThat(rule.mostLoan(-1, 100_000)).isZero();
    }
}
