package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A credit of 2,500 pounds a month. */
class BenefitCapTest {
    private static final long CREDIT = 250_000;

    private final BenefitCap cap = Given.rule(BenefitCap.class);

    @ParameterizedTest
    @CsvSource({"false, false, 1229.42", "true, false, 1835.00", "false, true, 1413.92", "true, true, 2110.25"})
    void outOfWorkNobodyIsPaidMoreThanTheCap(boolean family, boolean london, double pounds) {
        assertThat(cap.capped(CREDIT, 0, family, london, 0, false)).isEqualTo(Math.round(100 * pounds));
    }

    @Test
    void otherBenefitsTakeUpPartOfIt() {
        assertThat(cap.capped(CREDIT, 18_763, true, false, 0, false)).isEqualTo(183_500 - 18_763);
        assertThat(cap.capped(CREDIT, 300_000, true, false, 0, false)).isZero();
    }

    @Test
    void aSmallerCreditIsPaidInFull() {
        assertThat(cap.capped(100_000, 0, true, false, 0, false)).isEqualTo(100_000);
    }

    @Test
    void thoseWhoWorkSixteenHoursAWeekAndThoseWhoCannotOrCareHaveNoCap() {
        assertThat(cap.capped(CREDIT, 0, true, false, 84_600, false)).isEqualTo(CREDIT);
        assertThat(cap.capped(CREDIT, 0, true, false, 84_599, false)).isEqualTo(183_500);
        assertThat(cap.capped(CREDIT, 0, true, false, 0, true)).isEqualTo(CREDIT);
    }
}
