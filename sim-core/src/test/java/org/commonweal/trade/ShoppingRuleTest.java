package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.economy.Industry;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ShoppingRuleTest {
    private final ShoppingRule rule = Given.rule(ShoppingRule.class, "review=0.6");

    @Test
    void sixInTenReviewAHabitInAMonth() {
        assertThat(rule.reviewed(0.59)).isNotEqualTo(ShoppingRule.NONE);
        assertThat(rule.reviewed(0.6)).isEqualTo(ShoppingRule.NONE);
    }

    @Test
    void everyIndustryIsAsLikely() {
        // a twelfth of 0.6 is 0.05
        assertThat(rule.reviewed(0.049)).isZero();
        assertThat(rule.reviewed(0.051)).isEqualTo(1);
        assertThat(rule.reviewed(0.599)).isEqualTo(Industry.FIRM_INDUSTRIES - 1);
    }
}
