package org.commonweal.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 26.05 a week for the eldest, 17.25 for each other child. */
class ChildBenefitTest {
    private final ChildBenefit benefit = Given.rule(ChildBenefit.class);

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 112.88", "2, 187.63", "3, 262.38"})
    void aHouseholdWithChildrenReceivesThisMuchAMonth(int children, double pounds) {
        assertThat(benefit.monthly(children)).isEqualTo(Math.round(pounds * 100));
    }
}
