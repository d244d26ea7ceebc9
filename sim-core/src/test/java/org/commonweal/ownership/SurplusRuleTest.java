package org.commonweal.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A firm with costs of 2,500 a month, which keeps 4,000 in cash. */
class SurplusRuleTest {
    private final SurplusRule rule = Given.rule(
            SurplusRule.CashSweep.class, "kept-cash=1.6", "most=0.60", "idle-share=0.25", "refund-rate=0.03");

    @Test
    void ofCostsOf2500AMonth4000AreKept() {
        assertThat(rule.kept(2_500)).isEqualTo(4_000);
    }

    @Test
    void threePenceInAPoundAreRefunded() {
        assertThat(rule.refund(1_000)).isEqualTo(30);
    }

    @Test
    void profitAndAQuarterOfIdleCashAreDisposedOf() {
        assertThat(rule.distributable(10_000, 2_500, 1_000)).isEqualTo(1_000 + 1_500);
    }

    @Test
    void atMostThreeFifthsOfIdleCashAre() {
        assertThat(rule.distributable(10_000, 2_500, 5_000)).isEqualTo(3_600);
    }

    @Test
    void aLossIsMadeGoodFirst() {
        assertThat(rule.distributable(10_000, 2_500, -1_000)).isEqualTo(500);
        assertThat(rule.distributable(10_000, 2_500, -9_000)).isZero();
    }

    @Test
    void withoutIdleCashNothingIsDisposedOf() {
        assertThat(rule.distributable(4_000, 2_500, 1_000)).isZero();
        assertThat(rule.distributable(0, 2_500, 1_000)).isZero();
    }

    @Test
    void nobodyDisposesOfMoreThanItHas() {
        for (long cash = 0; cash < 50_000; cash += 777) {
            assertThat(rule.distributable(cash, 2_500, 1_000_000)).isBetween(0L, cash);
        }
    }
}
