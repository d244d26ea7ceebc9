package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LivingWageRuleTest {
    @Test
    void twelvePoundsAnHourForAFullWeekAre1924PoundsAMonthAndForHalfOfItHalfAsMuch() {
        LivingWageRule rule = Given.rule(LivingWageRule.class, "hourly=12");
        assertThat(rule.monthly(37)).isCloseTo(192_400, within(1e-9));
        assertThat(rule.monthly(18.5)).isCloseTo(96_200, within(1e-9));
    }
}
