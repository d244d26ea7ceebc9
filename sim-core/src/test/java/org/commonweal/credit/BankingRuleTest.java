package org.commonweal.credit;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class BankingRuleTest {
    private final BankingRule rule = Given.rule(BankingRule.class, "deposit-rate=0.012", "union-members=0.02");

    @Test
    void atOnePointTwoPercentAThousandPoundsEarnOneAMonth() {
        assertThat(rule.depositInterest(100_000)).isEqualTo(100);
    }

    @Test
    void oneHouseholdInFiftyBanksWithTheCreditUnion() {
        assertThat(rule.joinsUnion(0.019)).isTrue();
        assertThat(rule.joinsUnion(0.02)).isFalse();
    }
}
