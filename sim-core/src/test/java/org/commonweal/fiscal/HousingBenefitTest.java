package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A rent of 380 pounds a month. */
class HousingBenefitTest {
    private static final long RENT = 38_000;

    private final HousingBenefit benefit = Given.rule(HousingBenefit.class);

    @Test
    void needsAreTheMinimumOfPensionCreditAndMoreForThoseWhoReachedPensionAgeBefore2021() {
        assertThat(benefit.needs(false, 12 * 69, 98_410)).isEqualTo(98_410);
        assertThat(benefit.needs(false, 12 * 70, 98_410)).isEqualTo(98_410 + 7_497);
        assertThat(benefit.needs(true, 12 * 70, 150_193)).isEqualTo(150_193 + 8_407);
    }

    @Test
    void withIncomeUpToTheNeedsAllOfTheRentIsPaid() {
        assertThat(benefit.due(RENT, -1, false, 0)).isEqualTo(RENT);
        assertThat(benefit.due(RENT, 0, false, 0)).isEqualTo(RENT);
    }

    @Test
    void everyPoundAboveTakesSixtyFivePence() {
        assertThat(benefit.due(RENT, 10_000, false, 0)).isEqualTo(RENT - 6_500);
        assertThat(benefit.due(RENT, 100_000, false, 0)).isZero();
    }

    @Test
    void withMoreThan16000OfSavingsNothingIsPaidUnlessPensionCreditIs() {
        assertThat(benefit.due(RENT, 0, false, 1_600_001)).isZero();
        assertThat(benefit.due(RENT, 0, true, 1_600_001)).isEqualTo(RENT);
    }

    @Test
    void otherAdultsAreTakenToContribute() {
        assertThat(benefit.supported(RENT, 1)).isEqualTo(RENT - 8_515);
    }

    @Test
    void mostPensionersClaim() {
        assertThat(benefit.claims(0.84)).isTrue();
        assertThat(benefit.claims(0.85)).isFalse();
    }
}
