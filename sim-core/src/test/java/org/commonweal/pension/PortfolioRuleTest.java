package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class PortfolioRuleTest {
    private static final String[] HALF_IN_EQUITY = {
        "bond-weight=0.3",
        "property-weight=0.1",
        "debt-weight=0.1",
        "equity-return=0.04",
        "bond-return=0.01",
        "property-return=0.02",
        "debt-return=0.03",
        "equity-volatility=0.2",
        "bond-volatility=0.1",
        "property-volatility=0.1",
        "debt-volatility=0.1"
    };

    private static PortfolioRule rule(String... more) {
        String[] all = java.util.Arrays.copyOf(HALF_IN_EQUITY, HALF_IN_EQUITY.length + more.length);
        System.arraycopy(more, 0, all, HALF_IN_EQUITY.length, more.length);
        return Given.rule(PortfolioRule.class, all);
    }

    @Test
    void itEarnsTheMeanOfItsClasses() {
        // 0.5 x 4 + 0.3 x 1 + 0.1 x 2 + 0.1 x 3 = 2.8 %
        assertThat(rule().expectedReturn()).isCloseTo(0.028, within(1e-12));
    }

    @Test
    void classesThatMoveTogetherAddUp() {
        // 0.5 x 20 + 0.5 x 10 = 15 % a year
        double month = rule("correlation=1").surprise(new double[] {1, 0, 0, 0, 0});
        assertThat(month * StrictMath.sqrt(12)).isCloseTo(0.15, within(1e-12));
    }

    @Test
    void classesThatMoveApartSpreadTheRisk() {
        PortfolioRule apart = rule("correlation=0");
        double squares = 0;
        for (int c = 0; c < PortfolioRule.CLASSES; c++) {
            double[] shocks = new double[1 + PortfolioRule.CLASSES];
            shocks[1 + c] = 1;
            squares += apart.surprise(shocks) * apart.surprise(shocks);
        }
        // 10 and 3 and 1 and 1, squared: 111
        assertThat(12 * squares).isCloseTo(0.0111, within(1e-12));
    }

    @Test
    void withoutVolatilityNothingIsASurprise() {
        assertThat(rule("volatility-scale=0").surprise(new double[] {3, -2, 1, 4, -5}))
                .isZero();
    }

    @Test
    void itLendsHalfOfALoanUntilItHasItsShare() {
        PortfolioRule local = rule("local-share=0.01", "co-lending=0.5");
        assertThat(local.partOfLoan(1_000, 0.01, 0, 1_000_000)).isEqualTo(500);
        assertThat(local.partOfLoan(1_000, 0.01, 9_900, 1_000_000)).isEqualTo(100);
        assertThat(local.partOfLoan(1_000, 0.01, 20_000, 1_000_000)).isZero();
    }

    @Test
    void aTargetIsSharedByHomesAndLoansBeyondWhatItLendsAnyway() {
        PortfolioRule local = rule("local-share=0.01");
        assertThat(local.loansShare(0.05, 0.25)).isCloseTo(0.04, within(1e-12));
        assertThat(local.homesShare(0.05, 0.25)).isCloseTo(0.01, within(1e-12));
        assertThat(local.loansShare(0.05, 1)).isEqualTo(0.01);
        assertThat(local.loansShare(0, 0.25)).isEqualTo(0.01);
        assertThat(local.homesShare(0.005, 0.25)).isZero();
    }
}
