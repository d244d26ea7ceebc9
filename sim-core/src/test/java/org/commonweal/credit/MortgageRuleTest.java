package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MortgageRuleTest {
    private final MortgageRule rule = Given.rule(
            MortgageRule.class,
            "mortgage-rate=0.045",
            "mortgage-term=300",
            "loan-to-value=0.8",
            "mortgage-patience=3",
            "forbearance=12");

    @Test
    void withoutInterestTheInstalmentIsAnEvenShare() {
        assertThat(Given.rule(MortgageRule.class, "mortgage-rate=0").instalment(12_000_000))
                .isEqualTo(40_000);
    }

    @Test
    void at4AndAHalfPercent100000Cost555Pounds84AMonth() {
        assertThat(rule.instalment(10_000_000)).isEqualTo(55_584);
    }

    @ParameterizedTest
    @ValueSource(longs = {1_000_000, 10_000_000, 25_000_000})
    void theInstalmentRepaysTheMortgageInExactlyItsTerm(long mortgage) {
        double debt = mortgage;
        for (int month = 0; month < rule.mortgageTerm(); month++) {
            assertThat(debt).as("before instalment " + month).isPositive();
            debt = Math.max(0, debt * (1 + rule.mortgageRate() / 12) - rule.instalment(mortgage));
        }
        assertThat(debt).isZero();
    }

    @Test
    void withoutAMortgageThereIsNoInstalment() {
        assertThat(rule.instalment(0)).isZero();
    }

    @Test
    void aHigherRateCostsMore() {
        assertThat(Given.rule(MortgageRule.class, "mortgage-rate=0.06").instalment(10_000_000))
                .isGreaterThan(rule.instalment(10_000_000));
    }

    @Test
    void interestIsATwelfthOfAYears() {
        assertThat(rule.interest(1_200_000)).isEqualTo(4_500);
    }

    @Test
    void withAllOfItsTermToRunAllOfItIsLeftAndWithNoneNothing() {
        assertThat(rule.left(55_584, 1)).isBetween(10_000_000L, 10_000_200L);
        assertThat(rule.left(55_584, 0)).isZero();
        assertThat(Given.rule(MortgageRule.class, "mortgage-rate=0", "mortgage-term=300")
                        .left(40_000, 0.5))
                .isEqualTo(6_000_000);
    }

    @Test
    void fourFifthsOfThePriceAreUsual() {
        assertThat(rule.usual(10_000_000)).isEqualTo(8_000_000);
    }

    @Test
    void whoArrivesOwesAsMuchAsWhoTheyAreLikeAndNoMoreThanIsUsual() {
        assertThat(rule.ofShare(0.5, 10_000_000)).isEqualTo(5_000_000);
        assertThat(rule.ofShare(0.95, 10_000_000)).isEqualTo(8_000_000);
    }

    @Test
    void afterThreeMonthsTheBankIsPatientForTwelve() {
        assertThat(rule.forbears(2)).isFalse();
        assertThat(rule.forbears(3)).isTrue();
        assertThat(rule.forbearsUntil(7)).isEqualTo(20);
    }
}
