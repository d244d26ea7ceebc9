package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class PortfolioRuleTest {
    private final PortfolioRule local =
            Given.rule(PortfolioRule.class, "local-share=0.01", "co-lending=0.5", "cash-months=3");

    @Test
    void itLendsHalfOfALoanUntilItHasItsShare() {
        assertThat(local.partOfLoan(1_000, 0.01, 0, 1_000_000)).isEqualTo(500);
        assertThat(local.partOfLoan(1_000, 0.01, 9_900, 1_000_000)).isEqualTo(100);
        assertThat(local.partOfLoan(1_000, 0.01, 20_000, 1_000_000)).isZero();
    }

    @Test
    void aTargetIsSharedByHomesAndLoansBeyondWhatItLendsAnyway() {
        assertThat(local.loansShare(0.05, 0.25)).isCloseTo(0.04, within(1e-12));
        assertThat(local.homesShare(0.05, 0.25)).isCloseTo(0.01, within(1e-12));
        assertThat(local.loansShare(0.05, 1)).isEqualTo(0.01);
        assertThat(local.loansShare(0, 0.25)).isEqualTo(0.01);
        assertThat(local.homesShare(0.005, 0.25)).isZero();
    }

    @Test
    void atMonthZeroItHoldsItsShareOfAllLoans() {
        assertThat(local.openingPart(100_000, 1_000_000)).isEqualTo(10_000);
        assertThat(local.openingPart(1_000, 1_000_000)).isEqualTo(500);
    }

    @Test
    void threeMonthsOfPensionsAreKeptInCash() {
        assertThat(local.kept(500)).isEqualTo(1_500);
    }
}
