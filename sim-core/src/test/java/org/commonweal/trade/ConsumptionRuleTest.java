package org.commonweal.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** Pounds, for once: the rules are the same in any coin. */
class ConsumptionRuleTest {
    private final ConsumptionRule target =
            Given.rule(ConsumptionRule.WealthTarget.class, "adjustment=0.10", "floor=0.28");
    private final ConsumptionRule share = Given.rule(ConsumptionRule.FixedShare.class, "propensity=0.8");

    @Test
    void whoHasTheWealthItWantsSpendsItsIncome() {
        assertThat(target.budget(2_000, 2_000, 0, 24_000, 24_000)).isEqualTo(2_000);
    }

    @Test
    void whatIsCommittedIsNotSpentAgain() {
        assertThat(target.budget(2_000, 2_000, 500, 24_000, 24_000)).isEqualTo(1_500);
    }

    @Test
    void aTenthOfTheWealthAboveTheTargetIsSpentInAYear() {
        assertThat(target.budget(2_000, 2_000, 0, 24_000 + 12_000, 24_000)).isEqualTo(2_000 + 100);
    }

    @Test
    void aTenthOfTheWealthBelowTheTargetIsSavedInAYear() {
        assertThat(target.budget(2_000, 2_000, 0, 24_000 - 12_000, 24_000)).isEqualTo(2_000 - 100);
    }

    @Test
    void everybodySpendsAtLeast28PercentOfIncome() {
        assertThat(target.budget(2_000, 2_000, 1_900, 0, 240_000)).isEqualTo(560);
    }

    @Test
    void wealthSettlesAtTheTarget() {
        double wealth = 0;
        for (int month = 0; month < 1_200; month++) {
            wealth += 2_000 - target.budget(2_000, 2_000, 0, Math.round(wealth), 12_000);
        }
        assertThat(wealth).isCloseTo(12_000, within(100.0));
    }

    @Test
    void aFixedShareIsTheTextbooks() {
        assertThat(share.budget(2_000, 0, 500, 99_999, 72_000)).isEqualTo(1_600);
    }
}
