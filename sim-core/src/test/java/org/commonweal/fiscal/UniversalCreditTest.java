package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Rules of 2025-26; everything a month. */
class UniversalCreditTest {
    private final UniversalCredit credit = Given.rule(UniversalCredit.class);

    /** Needs of a single person with a rent of 500: 400.14 and the rent. */
    private final long need = credit.need(1, 0, false, 50_000);

    @Test
    void aSinglePersonsNeedIsTheAllowanceAndTheRent() {
        assertThat(need).isEqualTo(90_014);
    }

    @Test
    void aCouplesNeedCountsTwoChildrenAtMost() {
        assertThat(credit.need(2, 1, false, 0)).isEqualTo(62_810 + 29_281);
        assertThat(credit.need(2, 2, false, 0)).isEqualTo(62_810 + 58_562);
        assertThat(credit.need(2, 4, false, 0)).isEqualTo(62_810 + 58_562);
    }

    @Test
    void rentCountsUpToTheCap() {
        assertThat(credit.need(1, 0, false, 80_000)).isEqualTo(40_014 + 57_500);
    }

    @Test
    void somebodyWhoCannotWorkNeedsMore() {
        assertThat(credit.need(1, 0, true, 0)).isEqualTo(40_014 + 15_000);
    }

    @Test
    void whoEarnsNothingIsPaidTheNeed() {
        assertThat(credit.due(need, 0, 0, false, 0)).isEqualTo(90_014);
    }

    @Test
    void everyPoundEarnedTakesFiftyFivePence() {
        assertThat(credit.due(need, 100_000, 0, false, 0)).isEqualTo(90_014 - 55_000);
    }

    @Test
    void withAWorkAllowance411PoundsAreFree() {
        assertThat(credit.due(need, 41_100, 0, true, 0)).isEqualTo(90_014);
        assertThat(credit.due(need, 51_100, 0, true, 0)).isEqualTo(90_014 - 5_500);
    }

    @Test
    void otherIncomeTakesPoundForPound() {
        assertThat(credit.due(need, 0, 20_000, false, 0)).isEqualTo(70_014);
    }

    @Test
    void whoEarnsEnoughIsPaidNothing() {
        assertThat(credit.due(need, 300_000, 0, true, 0)).isZero();
    }

    @Test
    void fourInFiveClaim() {
        assertThat(credit.claims(0.79)).isTrue();
        assertThat(credit.claims(0.8)).isFalse();
        assertThat(credit.expected(1_000)).isEqualTo(800);
    }

    @Test
    void withoutALimitEveryChildCounts() {
        UniversalCredit all = Given.rule(UniversalCredit.class, "most-children=20");
        assertThat(all.need(2, 4, false, 0)).isEqualTo(62_810 + 4 * 29_281);
    }

    @Test
    void savingsAbove16000EndTheCredit() {
        assertThat(credit.due(need, 0, 0, false, 1_600_000)).isEqualTo(90_014);
        assertThat(credit.due(need, 0, 0, false, 1_600_001)).isZero();
    }

    @Test
    void workAlwaysPays() {
        for (long earnings = 0; earnings < 400_000; earnings += 10_000) {
            long kept = earnings + credit.due(need, earnings, 0, true, 0);
            assertThat(earnings + 10_000 + credit.due(need, earnings + 10_000, 0, true, 0))
                    .isGreaterThan(kept);
        }
    }
}
