package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SuccessionRuleTest {
    private final SuccessionRule rule =
            Given.rule(SuccessionRule.class, "capital-paid=0.5", "loan-rate=0.06", "loan-term=84");

    @Test
    void aFirmIsSoldForItsEquityLessHalfItsCapital() {
        assertThat(rule.price(1_280_000, 1_200_000)).isEqualTo(680_000);
    }

    @Test
    void aFirmThatOwesMoreIsGivenAway() {
        assertThat(rule.price(500_000, 1_200_000)).isZero();
    }

    @Test
    void interestIsATwelfthOfTheRate() {
        assertThat(rule.interest(84_000)).isEqualTo(420);
    }

    @Test
    void anInstalmentIsAnEightyFourthOfWhatIsOwedAndAtLeastAPenny() {
        assertThat(rule.instalment(84_000)).isEqualTo(1_000);
        assertThat(rule.instalment(50)).isEqualTo(1);
        assertThat(rule.instalment(0)).isZero();
    }
}
