package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class FirmExitRuleTest {
    @Test
    void threeMonthsWithoutCashEndAFirmThatOwesMoreThanItOwns() {
        FirmExitRule patient = Given.rule(FirmExitRule.class, "patience=3");
        assertThat(patient.insolvent(2, () -> -1)).isFalse();
        assertThat(patient.insolvent(3, () -> -1)).isTrue();
        assertThat(patient.insolvent(3, () -> 0)).isFalse();
    }

    @Test
    void nineMonthsWithoutCashEndAnyFirm() {
        FirmExitRule patient = Given.rule(FirmExitRule.class, "last-patience=9");
        assertThat(patient.insolvent(8, () -> 100_000)).isFalse();
        assertThat(patient.insolvent(9, () -> 100_000)).isTrue();
    }

    @Test
    void capitalFetchesAThirdOfItsBookValue() {
        FirmExitRule third = Given.rule(FirmExitRule.class, "resale=0.35");
        assertThat(third.proceeds(1_000)).isEqualTo(350);
        assertThat(third.capitalFor(350)).isEqualTo(1_000);
    }
}
