package org.commonweal.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SuccessionRuleTest {
    private final SuccessionRule rule = Given.rule(
            SuccessionRule.class,
            "outside-owners=0.12",
            "least-headcount=10",
            "trust=0.01",
            "cooperative=0.02",
            "company=0.03",
            "savings-used=0.5",
            "loan-rate=0.06",
            "loan-term=84");

    @Test
    void anOwnerOutsideStopsByAMonthsChanceOfTwelvePercentAYear() {
        // 1 - 0.88^(1/12) = 0.0106
        assertThat(rule.outsiderStops(0.0105)).isTrue();
        assertThat(rule.outsiderStops(0.0107)).isFalse();
    }

    @Test
    void onlyLargerFirmsGoToAnybodyElseThanAPerson() {
        assertThat(rule.isLarge(10)).isTrue();
        assertThat(rule.buyer(9, 0)).isEqualTo(FirmBuyer.NOBODY);
        assertThat(rule.buyer(10, 0.009)).isEqualTo(FirmBuyer.TRUST);
        assertThat(rule.buyer(10, 0.011)).isEqualTo(FirmBuyer.COOPERATIVE);
        assertThat(rule.buyer(10, 0.031)).isEqualTo(FirmBuyer.COMPANY);
        assertThat(rule.buyer(10, 0.061)).isEqualTo(FirmBuyer.NOBODY);
    }

    @Test
    void nobodyPutsMoreThanHalfOfTheirMoneyIntoOneFirm() {
        assertThat(rule.means(1_000)).isEqualTo(500);
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
