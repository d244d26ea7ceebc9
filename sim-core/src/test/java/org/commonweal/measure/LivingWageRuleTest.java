package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LivingWageRuleTest {
    @Test
    void twelvePoundsAnHourForAFullWeekAre1924PoundsAMonthAndForHalfOfItHalfAsMuch() {
        LivingWageRule rule = Given.rule(LivingWageRule.class, "hourly=12");
        assertThat(rule.monthly(37, false)).isCloseTo(192_400, within(1e-9));
        assertThat(rule.monthly(18.5, false)).isCloseTo(96_200, within(1e-9));
    }

    @Test
    void londonHasARateOfItsOwn() {
        LivingWageRule rule = Given.rule(LivingWageRule.class, "hourly=12", "in-london=13");
        assertThat(rule.monthly(37, true)).isCloseTo(13 * 37 * 52 / 12.0 * 100, within(1e-9));
    }
}
