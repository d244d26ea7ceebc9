package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Rules of 2025-26; pay a month. */
class NationalInsuranceTest {
    private final NationalInsurance insurance = Given.rule(NationalInsurance.class);

    @Test
    void somebodyOn30000AYearPays1394PoundsForty() {
        assertThat(12 * insurance.employee(250_000)).isEqualTo(139_440);
    }

    @Test
    void somebodyOn60000AYearPays3016AtTheMainRateAnd194PoundsSixtyAbove() {
        assertThat(12 * insurance.employee(500_000)).isEqualTo(301_600 + 19_460);
    }

    @Test
    void payBelowTheThresholdIsFree() {
        assertThat(insurance.employee(104_750)).isZero();
        assertThat(insurance.employee(0)).isZero();
    }

    @Test
    void theEmployerOfSomebodyOn30000AYearPays3750() {
        assertThat(12 * insurance.employer(250_000)).isEqualTo(375_000);
    }

    @Test
    void theEmployerPaysNothingOn5000AYear() {
        assertThat(insurance.employer(41_666)).isZero();
    }

    @Test
    void theEmployersRateHasNoUpperLimit() {
        assertThat(insurance.employer(2_000_000) - insurance.employer(1_000_000))
                .isEqualTo(150_000);
    }
}
