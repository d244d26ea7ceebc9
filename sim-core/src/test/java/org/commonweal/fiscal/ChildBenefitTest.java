package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 26.05 a week for the eldest, 17.25 for each other child. */
class ChildBenefitTest {
    private final ChildBenefit benefit = Given.rule(ChildBenefit.class);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 112.88", "2, 187.63", "3, 262.38"})
    void aHouseholdWithChildrenReceivesThisMuchAMonth(int children, double pounds) {
        assertThat(benefit.monthly(children)).isEqualTo(Math.round(pounds * 100));
        assertThat(benefit.afterCharge(children, 6_000_000)).isEqualTo(benefit.monthly(children));
    }

    @ParameterizedTest
    @CsvSource({"60_199, 112.88", "60_200, 111.75", "70_000, 56.44", "80_000, 0", "200_000, 0"})
    void everyTwoHundredPoundsAbove60000TakeAHundredth(double income, double pounds) {
        assertThat(benefit.afterCharge(1, Math.round(100 * income))).isEqualTo(Math.round(100 * pounds));
    }

    @Test
    void whereTheChargeStartsAndEndsAtOnceItTakesAll() {
        ChildBenefit cliff = Given.rule(ChildBenefit.class, "charge-from=80000");
        assertThat(cliff.afterCharge(1, 8_000_000)).isEqualTo(11_288);
        assertThat(cliff.afterCharge(1, 8_000_001)).isZero();
    }
}
