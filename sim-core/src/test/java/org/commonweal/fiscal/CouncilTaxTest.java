package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A bill of 160 pounds a month. */
class CouncilTaxTest {
    private static final long BILL = 16_000;

    private final CouncilTax tax = Given.rule(CouncilTax.class);

    @Test
    void whoHasNoMoreThanItNeedsIsPaidThreeQuarters() {
        assertThat(tax.support(BILL, 0)).isEqualTo(12_000);
        assertThat(tax.support(BILL, -50_000)).isEqualTo(12_000);
    }

    @Test
    void billsAreThoseOfThePlaceTimesTheLevel() {
        assertThat(tax.bill(BILL)).isEqualTo(BILL);
        assertThat(Given.rule(CouncilTax.class, "level=1.05").bill(BILL)).isEqualTo(16_800);
    }

    @Test
    void everyPoundAboveTheNeedTakesTwentyPence() {
        assertThat(tax.support(BILL, 10_000)).isEqualTo(10_000);
    }

    @Test
    void fromSixHundredPoundsAboveTheNeedNothingIsPaid() {
        assertThat(tax.support(BILL, 60_000)).isZero();
        assertThat(tax.support(BILL, 90_000)).isZero();
    }
}
