package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class LivingWageRuleTest {
    @Test
    void twelvePoundsAnHourFor35HoursAre1820AMonth() {
        assertThat(Given.rule(LivingWageRule.class, "hourly=12", "hours=35").monthly())
                .isCloseTo(182_000, within(1e-6));
    }
}
