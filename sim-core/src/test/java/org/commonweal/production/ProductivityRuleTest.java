package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.junit.jupiter.api.Test;

class ProductivityRuleTest {
    private final ProductivityRule.MeanReverting rule = Given.rule(ProductivityRule.MeanReverting.class);

    @Test
    void atTheMeanWithoutAShockNothingMoves() {
        assertThat(rule.next(1, 0)).isEqualTo(1);
    }

    @Test
    void theGapInLogarithmsLosesOneAndAHalfPercentAMonth() {
        ProductivityRule slow = Given.rule(ProductivityRule.MeanReverting.class, "persistence=0.985");
        assertThat(StrictMath.log(slow.next(StrictMath.exp(0.2), 0))).isCloseTo(0.197, within(1e-12));
    }

    @Test
    void atMonthZeroADeviationOfOneIsTenPercent() {
        ProductivityRule spread = Given.rule(ProductivityRule.MeanReverting.class, "opening-spread=0.1");
        assertThat(spread.opening(0)).isEqualTo(1);
        assertThat(spread.opening(1)).isCloseTo(1.105, within(0.001));
    }

    @Test
    void itNeverBecomesNegative() {
        assertThat(rule.next(0.01, -8)).isPositive();
    }

    @Test
    void inTheLongRunItsSpreadIsAboutThatOfMonthZero() {
        long key = new Draws(1).key(Purpose.PRODUCTIVITY, 0);
        double productivity = 1;
        double squares = 0;
        for (int month = 0; month < 100_000; month++) {
            productivity = rule.next(productivity, Draws.normal(key, month, 0));
            squares += StrictMath.pow(StrictMath.log(productivity), 2);
        }
        assertThat(Math.sqrt(squares / 100_000)).isCloseTo(rule.openingSpread(), within(0.02));
    }
}
