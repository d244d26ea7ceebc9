package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WageRuleTest {
    private final WageRule rule =
            Given.rule(WageRule.class, "low-skill=0.736", "middle-skill=0.943", "high-skill=1.34", "wage-curve=-0.07");

    @Test
    void skillIsPaid() {
        assertThat(rule.skillFactor(1)).isEqualTo(0.736);
        assertThat(rule.skillFactor(2)).isEqualTo(0.943);
        assertThat(rule.skillFactor(3)).isEqualTo(1.34);
    }

    @Test
    void atOpeningUnemploymentWagesStay() {
        assertThat(rule.nextIndex(1, 0.05, 0.05)).isEqualTo(1);
    }

    @Test
    void a24thOfTheGapClosesInAMonth() {
        // half the unemployment, elasticity -1: wages double in the end
        assertThat(Given.rule(WageRule.class, "wage-curve=-1").nextIndex(1, 0.025, 0.05))
                .isCloseTo(1 + 1 / 24.0, within(1e-12));
    }

    @Test
    void moreUnemploymentLowersPay() {
        assertThat(rule.nextIndex(1, 0.10, 0.05)).isLessThan(1);
    }

    @Test
    void fullEmploymentRaisesPayByLittleMoreThanATenth() {
        double index = 1;
        for (int month = 0; month < 600; month++) {
            index = rule.nextIndex(index, 0, 0.05);
        }
        assertThat(index).isCloseTo(1.119, within(0.001));
    }

    @Test
    void switchedOffPayDoesNotAnswerUnemployment() {
        assertThat(Given.rule(WageRule.class, "wage-curve=off").nextIndex(1, 0.20, 0.05))
                .isEqualTo(1);
    }
}
