package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** 227.10 a week for a single person is 984.10 a month, 346.60 for a couple 1,501.93. */
class PensionCreditTest {
    private final PensionCredit credit = Given.rule(PensionCredit.class);

    @Test
    void incomeIsMadeUpToTheMinimum() {
        assertThat(credit.guarantee(true)).isEqualTo(150_193);
        assertThat(credit.due(false, 91_793, 0)).isEqualTo(98_410 - 91_793);
        assertThat(credit.due(true, 91_793, 0)).isEqualTo(150_193 - 91_793);
        assertThat(credit.due(false, 98_410, 0)).isZero();
    }

    @Test
    void savingsAbove10000YieldAPoundAWeekForEveryPartOf500() {
        assertThat(credit.tariffIncome(1_000_000)).isZero();
        assertThat(credit.tariffIncome(1_000_001)).isEqualTo(433);
        assertThat(credit.tariffIncome(1_100_000)).isEqualTo(867);
        assertThat(credit.due(false, 0, 1_100_000)).isEqualTo(98_410 - 867);
    }

    @Test
    void twoInThreeClaim() {
        assertThat(credit.claims(0.64)).isTrue();
        assertThat(credit.claims(0.65)).isFalse();
    }
}
