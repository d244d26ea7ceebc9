package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class MinimumWageRuleTest {
    private final MinimumWageRule rule = Given.rule(MinimumWageRule.class, "hourly=10", "difference=0.1");

    @Test
    void tenPoundsAnHourForThirtyHoursAre1300PoundsAMonth() {
        assertThat(rule.monthly(30)).isCloseTo(130_000, within(1e-9));
    }

    @Test
    void whoWouldEarnTheMinimumAnywayEarnsATenthMore() {
        assertThat(rule.lifted(10, 10)).isCloseTo(11, within(1e-9));
    }

    @Test
    void whoWouldEarnNothingEarnsAboutTheMinimumAndWhoEarnsMuchNoMore() {
        assertThat(rule.lifted(0, 10)).isCloseTo(10.1, within(0.005));
        assertThat(rule.lifted(40, 10)).isCloseTo(40.03, within(0.005));
    }

    @Test
    void withoutDifferenceItIsAFloorAndWithoutMinimumNothing() {
        MinimumWageRule floor = Given.rule(MinimumWageRule.class, "difference=0");
        assertThat(floor.lifted(7, 10)).isEqualTo(10);
        assertThat(floor.lifted(13, 10)).isEqualTo(13);
        assertThat(rule.lifted(1_234.567, 0)).isEqualTo(1_234.567);
    }
}
