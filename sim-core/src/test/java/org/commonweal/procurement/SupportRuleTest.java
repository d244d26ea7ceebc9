package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SupportRuleTest {
    private final SupportRule rule = Given.rule(SupportRule.class, "repaid=on", "notices=on");
    private final SupportRule gift = Given.rule(SupportRule.class, "repaid=off", "notices=off");

    @Test
    void anAdvanceIsOwedOrAGift() {
        assertThat(rule.owed(300)).isEqualTo(300);
        assertThat(gift.owed(300)).isZero();
    }

    @Test
    void aCouncilThatNeedsOneStopsAndNobodyElse() {
        assertThat(rule.stops(true, 1)).isTrue();
        assertThat(rule.stops(true, 0)).isFalse();
        assertThat(rule.stops(false, 1)).isFalse();
        assertThat(gift.stops(true, 1)).isFalse();
    }

    @Test
    void whatIsThereBeyondAMonthsSpendingIsPaidBack() {
        assertThat(rule.repayment(300, 1_000, 800)).isEqualTo(200);
        assertThat(rule.repayment(300, 2_000, 800)).isEqualTo(300);
        assertThat(rule.repayment(300, 500, 800)).isZero();
    }
}
