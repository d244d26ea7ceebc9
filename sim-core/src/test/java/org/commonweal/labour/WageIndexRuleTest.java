package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WageIndexRuleTest {
    private final WageIndexRule rule =
            Given.rule(WageIndexRule.WageCurve.class, "wage-curve=-0.07", "lag=24", "least-unemployment=0.2");

    @Test
    void atOpeningUnemploymentWagesStay() {
        assertThat(rule.next(1, 0.05, 0.05)).isEqualTo(1);
    }

    @Test
    void a24thOfTheGapClosesInAMonth() {
        // half the unemployment, elasticity -1: wages double in the end
        assertThat(Given.rule(WageIndexRule.WageCurve.class, "wage-curve=-1").next(1, 0.025, 0.05))
                .isCloseTo(1 + 1 / 24.0, within(1e-12));
    }

    @Test
    void moreUnemploymentLowersPay() {
        assertThat(rule.next(1, 0.10, 0.05)).isLessThan(1);
    }

    @Test
    void fullEmploymentRaisesPayByLittleMoreThanATenth() {
        double index = 1;
        for (int month = 0; month < 600; month++) {
            index = rule.next(index, 0, 0.05);
        }
        assertThat(index).isCloseTo(1.119, within(0.001));
    }

    @Test
    void switchedOffPayDoesNotAnswerUnemployment() {
        assertThat(Given.rule(WageIndexRule.WageCurve.class, "wage-curve=off").next(1, 0.20, 0.05))
                .isEqualTo(1);
    }
}
