package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of 2025-26; everything a month. */
class UniversalCreditTest {
    private static final int YOUNG = 12 * 25 - 1;
    private static final int GROWN = 12 * 25;

    private final UniversalCredit credit = Given.rule(UniversalCredit.class);

    /** Needs of a single person with a rent of 500: 400.14 and the rent. */
    private final long need = credit.allowance(false, GROWN) + 50_000;

    @ParameterizedTest
    @CsvSource({"false, 316.98, 400.14", "true, 497.55, 628.10"})
    void theAllowanceIsFullFromTheAgeOf25(boolean two, double young, double grown) {
        assertThat(credit.allowance(two, YOUNG)).isEqualTo(Math.round(100 * young));
        assertThat(credit.allowance(two, GROWN)).isEqualTo(Math.round(100 * grown));
    }

    @Test
    void itIsPaidForTwoChildrenAtMost() {
        assertThat(credit.children(0, 0)).isZero();
        assertThat(credit.children(1, 0)).isEqualTo(29_281);
        assertThat(credit.children(2, 0)).isEqualTo(58_562);
        assertThat(credit.children(4, 0)).isEqualTo(58_562);
    }

    @Test
    void childrenBornBeforeApril2017AreAllPaidForAndTheFirstOfThemMore() {
        assertThat(credit.wasBornBefore(12 * 8)).isTrue();
        assertThat(credit.wasBornBefore(12 * 8 - 1)).isFalse();
        assertThat(credit.children(1, 1)).isEqualTo(33_900);
        assertThat(credit.children(3, 3)).isEqualTo(33_900 + 2 * 29_281);
        assertThat(credit.children(3, 1)).isEqualTo(33_900 + 29_281);
    }

    @Test
    void withoutALimitEveryChildCounts() {
        UniversalCredit all = Given.rule(UniversalCredit.class, "most-children=20");
        assertThat(all.children(4, 0)).isEqualTo(4 * 29_281);
    }

    @Test
    void whoCannotWorkAndWhoCaresNeedsMore() {
        assertThat(credit.elements(false, false)).isZero();
        assertThat(credit.elements(true, false)).isEqualTo(42_327);
        assertThat(credit.elements(true, true)).isEqualTo(42_327 + 20_168);
    }

    @Test
    void whoEarnsNothingIsPaidTheNeed() {
        assertThat(credit.due(need, 0, 0, false, true, 0)).isEqualTo(90_014);
    }

    @Test
    void everyPoundEarnedTakesFiftyFivePence() {
        assertThat(credit.due(need, 100_000, 0, false, true, 0)).isEqualTo(90_014 - 55_000);
    }

    @Test
    void withAWorkAllowance411PoundsAreFreeAnd684WithoutSupportForRent() {
        assertThat(credit.due(need, 41_100, 0, true, true, 0)).isEqualTo(90_014);
        assertThat(credit.due(need, 51_100, 0, true, true, 0)).isEqualTo(90_014 - 5_500);
        assertThat(credit.due(need, 68_400, 0, true, false, 0)).isEqualTo(90_014);
    }

    @Test
    void otherIncomeTakesPoundForPound() {
        assertThat(credit.due(need, 0, 20_000, false, true, 0)).isEqualTo(70_014);
    }

    @Test
    void whoEarnsEnoughIsPaidNothing() {
        assertThat(credit.due(need, 300_000, 0, true, true, 0)).isZero();
    }

    @Test
    void savingsFrom6000YieldATariffForEveryPartOf250Pounds() {
        assertThat(credit.due(need, 0, 0, false, true, 600_000)).isEqualTo(90_014);
        assertThat(credit.due(need, 0, 0, false, true, 600_001)).isEqualTo(90_014 - 435);
        assertThat(credit.due(need, 0, 0, false, true, 625_000)).isEqualTo(90_014 - 435);
        assertThat(credit.due(need, 0, 0, false, true, 625_001)).isEqualTo(90_014 - 870);
    }

    @Test
    void savingsAbove16000EndTheCredit() {
        assertThat(credit.due(need, 0, 0, false, true, 1_600_000)).isEqualTo(90_014 - 40 * 435);
        assertThat(credit.due(need, 0, 0, false, true, 1_600_001)).isZero();
    }

    @Test
    void allButAFewClaim() {
        assertThat(credit.claims(0.95)).isTrue();
        assertThat(credit.claims(0.96)).isFalse();
    }

    @Test
    void workAlwaysPays() {
        for (long earnings = 0; earnings < 400_000; earnings += 10_000) {
            long kept = earnings + credit.due(need, earnings, 0, true, true, 0);
            assertThat(earnings + 10_000 + credit.due(need, earnings + 10_000, 0, true, true, 0))
                    .isGreaterThan(kept);
        }
    }
}
