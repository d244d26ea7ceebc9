package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.economy.People;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class SeparationRuleTest {
    private final SeparationRule rule = Given.rule(
            SeparationRule.class,
            "separation=0.01",
            "withdrawal=0.02",
            "commuter-retirement=0.03",
            "discouragement=0.1",
            "layoffs=0.002",
            "residents-layoffs=1.5",
            "layoffs-outside=0.5");

    @Test
    void oneInAHundredLosesWorkAndTwoWithdraw() {
        assertThat(rule.next(0.009)).isEqualTo(People.Activity.UNEMPLOYED);
        assertThat(rule.next(0.011)).isEqualTo(People.Activity.INACTIVE);
        assertThat(rule.next(0.031)).isEqualTo(People.Activity.EMPLOYED);
    }

    @Test
    void commutersLeaveLikeResidentsAndRetire() {
        assertThat(rule.turnover()).isCloseTo(0.06, within(1e-12));
        assertThat(rule.retiring(100)).isEqualTo(3);
    }

    @Test
    void employersOutsideLayOffHalfAsOftenAndNeverMoreThanAll() {
        assertThat(rule.laidOffOutside(0.004)).isEqualTo(0.002);
        assertThat(rule.laidOffOutside(3)).isEqualTo(1);
    }

    @Test
    void oneInTenGivesUpLooking() {
        assertThat(rule.givesUp(0.09)).isTrue();
        assertThat(rule.givesUp(0.1)).isFalse();
    }

    @Test
    void residentsLoseWorkHalfAsOftenAgainAsTheyAreManyAndNeverMoreThanAll() {
        assertThat(rule.laidOff(1_000)).isEqualTo(2);
        assertThat(rule.ofResidents(10, 400, 1_000)).isEqualTo(6);
        assertThat(rule.ofResidents(10, 900, 1_000)).isEqualTo(10);
    }
}
