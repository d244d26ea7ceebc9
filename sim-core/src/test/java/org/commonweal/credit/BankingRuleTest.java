package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankingRuleTest {
    private final BankingRule rule = Given.rule(BankingRule.class, "mortgage-rate=0.045", "mortgage-term=300");

    @Test
    void withoutInterestTheInstalmentIsAnEvenShare() {
        assertThat(Given.rule(BankingRule.class, "mortgage-rate=0").instalment(12_000_000))
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
        assertThat(Given.rule(BankingRule.class, "mortgage-rate=0.06").instalment(10_000_000))
                .isGreaterThan(rule.instalment(10_000_000));
    }
}
