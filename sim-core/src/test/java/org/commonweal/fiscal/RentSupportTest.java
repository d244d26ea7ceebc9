package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RentSupportTest {
    private final RentSupport support = Given.rule(RentSupport.class);

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "1, 1, 2", "1, 2, 2", "1, 3, 3", "3, 2, 4"})
    void aCoupleOrAnAdultNeedsABedroomAndSoDoTwoChildren(int adults, int children, int bedrooms) {
        assertThat(support.bedrooms(adults, children)).isEqualTo(bedrooms);
    }

    @Test
    void whoIsAloneAndYoungerThan35IsSupportedWithARoom() {
        assertThat(support.allowanceFor(1, true, 12 * 35 - 1)).isZero();
        assertThat(support.allowanceFor(1, true, 12 * 35)).isEqualTo(1);
        assertThat(support.allowanceFor(2, false, 12 * 20)).isEqualTo(2);
    }

    @Test
    void aPrivateRentIsSupportedUpToTheAllowance() {
        assertThat(support.privateRent(50_000, 57_500)).isEqualTo(50_000);
        assertThat(support.privateRent(60_000, 57_500)).isEqualTo(57_500);
    }

    @Test
    void aSpareBedroomTakesFourteenPerCentAndMoreTakeTwentyFive() {
        assertThat(support.socialRent(40_000, -1)).isEqualTo(40_000);
        assertThat(support.socialRent(40_000, 0)).isEqualTo(40_000);
        assertThat(support.socialRent(40_000, 1)).isEqualTo(34_400);
        assertThat(support.socialRent(40_000, 3)).isEqualTo(30_000);
    }

    @Test
    void otherAdultsFrom21Contribute() {
        assertThat(support.contributes(12 * 21)).isTrue();
        assertThat(support.contributes(12 * 21 - 1)).isFalse();
        assertThat(support.afterContributions(40_000, 2)).isEqualTo(40_000 - 2 * 9_302);
        assertThat(support.afterContributions(10_000, 2)).isZero();
    }
}
