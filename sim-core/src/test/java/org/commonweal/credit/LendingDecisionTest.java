package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import org.commonweal.economy.BankCharter;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LendingDecisionTest {
    private final LendingDecision rule = Given.rule(
            LendingDecision.Logit.class,
            "constant=0.9",
            "leverage=2.5",
            "size=0.28",
            "age=0.4",
            "established=60",
            "cover=0.25",
            "most-cover=2");

    @Test
    void withoutAnyReasonTheBankTossesACoin() {
        assertThat(Given.rule(LendingDecision.Logit.class, "constant=0").approval(0, 1_000, 0, 0, 0, 0))
                .isEqualTo(0.5);
    }

    @Test
    void aSoundSmallFirmIsLikelyToGetItsLoan() {
        // 0.9 - 2.5 x 0.4 + 0.28 ln 10 + 0.4 + 0.25 x 2 = 1.445
        assertThat(rule.approval(40_000, 100_000, 9, 60, 2, 0)).isCloseTo(0.809, within(0.001));
    }

    @Test
    void theMoreItOwesTheLessLikely() {
        assertFalling(debt -> rule.approval(debt * 10_000, 100_000, 9, 60, 1, 0));
    }

    @Test
    void theMoreItOwnsTheLikelier() {
        assertRising(assets -> rule.approval(40_000, 10_000 + assets * 10_000, 9, 60, 1, 0));
    }

    @Test
    void theLargerTheLikelier() {
        assertRising(heads -> rule.approval(40_000, 100_000, heads, 60, 1, 0));
    }

    @Test
    void theOlderTheLikelierUpToFiveYears() {
        assertRising(age -> rule.approval(40_000, 100_000, 9, 6 * age, 1, 0));
        assertThat(rule.approval(40_000, 100_000, 9, 600, 1, 0)).isEqualTo(rule.approval(40_000, 100_000, 9, 60, 1, 0));
    }

    @Test
    void theBetterCoveredTheLikelierUpToTwice() {
        assertRising(cover -> rule.approval(40_000, 100_000, 9, 60, cover / 5.0, 0));
        assertThat(rule.approval(40_000, 100_000, 9, 60, 50, 0)).isEqualTo(rule.approval(40_000, 100_000, 9, 60, 2, 0));
    }

    @Test
    void aFormThatBanksDistrustIsLessLikely() {
        assertThat(rule.approval(40_000, 100_000, 9, 60, 1, -0.3))
                .isLessThan(rule.approval(40_000, 100_000, 9, 60, 1, 0));
    }

    @Test
    void whoOwnsNothingIsRefused() {
        assertThat(rule.approval(40_000, 0, 9, 60, 1, 0)).isZero();
    }

    @Test
    void aLocalBankMayCountHalfOfYouthAndAllOfSize() {
        BankCharter charter = new BankCharter(1, 0.5, 1, 10, 1, 0, 0, 0, 0);
        assertThat(rule.leniency(charter, 3, 60)).isZero();
        assertThat(rule.leniency(charter, 3, 30)).isEqualTo(0.1);
        assertThat(rule.leniency(charter, 3, 0)).isEqualTo(0.2);
    }

    private static void assertRising(IntToDoubleFunction chance) {
        for (int step = 0; step < 10; step++) {
            assertThat(chance.applyAsDouble(step + 1))
                    .isGreaterThan(chance.applyAsDouble(step))
                    .isBetween(0.0, 1.0);
        }
    }

    private static void assertFalling(IntToDoubleFunction chance) {
        assertRising(step -> 1 - chance.applyAsDouble(step));
    }
}
