package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Band D is 2,160 pounds a year, 180 a month; a bill of 160 pounds a month. */
class CouncilTaxTest {
    private static final long BAND_D = 216_000;
    private static final long BILL = 16_000;

    private final CouncilTax tax = Given.rule(CouncilTax.class);

    @ParameterizedTest
    @CsvSource({"0, 120", "1, 140", "2, 160", "3, 180", "4, 220", "5, 260", "6, 300", "7, 360"})
    void aBandPaysItsNinthsOfBandD(int band, double pounds) {
        assertThat(tax.bill(BAND_D, band, 2)).isEqualTo(Math.round(100 * pounds));
    }

    @Test
    void oneAdultPaysThreeQuartersAndADwellingOfStudentsNothing() {
        assertThat(tax.bill(BAND_D, 3, 3)).isEqualTo(18_000);
        assertThat(tax.bill(BAND_D, 3, 1)).isEqualTo(13_500);
        assertThat(tax.bill(BAND_D, 3, 0)).isZero();
    }

    @Test
    void billsAreThoseOfThePlaceTimesTheLevel() {
        CouncilTax higher = Given.rule(CouncilTax.class, "level=1.05");
        assertThat(higher.bill(BAND_D, 3, 2)).isEqualTo(18_900);
        assertThat(higher.billWithoutHousehold(BAND_D, 10)).isEqualTo(189_000);
    }

    @Test
    void sevenInTenClaimSupport() {
        assertThat(tax.claims(0.69)).isTrue();
        assertThat(tax.claims(0.7)).isFalse();
    }

    @Test
    void dwellingsOfAllBandsAreCountedInBandD() {
        assertThat(CouncilTax.inBandD(new int[] {3, 0, 0, 4, 0, 0, 0, 1})).isEqualTo(2 + 4 + 2);
    }

    @Test
    void atWorkingAgeFourFifthsAreSupportedAndEveryPoundAboveNeedsTakesTwentyPence() {
        assertThat(tax.support(BILL, 0, 0, 0)).isEqualTo(12_800);
        assertThat(tax.support(BILL, -50_000, 0, 0)).isEqualTo(12_800);
        assertThat(tax.support(BILL, 10_000, 0, 0)).isEqualTo(10_800);
        assertThat(tax.support(BILL, 64_000, 0, 0)).isZero();
    }

    @Test
    void atPensionAgeAllOfABillIs() {
        assertThat(tax.pensionerSupport(BILL, 0, 0, false, 0)).isEqualTo(BILL);
        assertThat(tax.pensionerSupport(BILL, 10_000, 0, false, 0)).isEqualTo(BILL - 2_000);
        assertThat(tax.pensionerSupport(BILL, 10_000, 0, true, 0)).isEqualTo(BILL);
    }

    @Test
    void withMoreThan16000OfSavingsThereIsNoneUnlessPensionCreditIsPaid() {
        assertThat(tax.support(BILL, 0, 0, 1_600_001)).isZero();
        assertThat(tax.pensionerSupport(BILL, 0, 0, false, 1_600_001)).isZero();
        assertThat(tax.pensionerSupport(BILL, 0, 0, true, 1_600_001)).isEqualTo(BILL);
    }

    @Test
    void otherAdultsAreTakenToContribute() {
        assertThat(tax.pensionerSupport(BILL, 0, 1, true, 0)).isEqualTo(BILL - 2_167);
    }
}
