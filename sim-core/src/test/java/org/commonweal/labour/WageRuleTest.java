package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WageRuleTest {
    private final WageRule rule = Given.rule(
            WageRule.class,
            "low-skill=0.736",
            "middle-skill=0.943",
            "high-skill=1.34",
            "talent-spread=0.5",
            "employer-spread=0.1",
            "census-pay=0.8",
            "owner-drawings=0.85",
            "most-drawn=0.5");

    @Test
    void skillIsPaid() {
        assertThat(rule.skillFactor(1)).isEqualTo(0.736);
        assertThat(rule.skillFactor(2)).isEqualTo(0.943);
        assertThat(rule.skillFactor(3)).isEqualTo(1.34);
    }

    @Test
    void talentOfOneDeviationEarnsTwoThirdsMore() {
        assertThat(rule.talents().of(0)).isEqualTo(1);
        assertThat(rule.talents().of(1)).isCloseTo(1.6487, within(1e-4));
    }

    @Test
    void anEmployerOneDeviationAboveTheMiddlePaysATenthMoreThanOneThere() {
        assertThat(rule.employer(1) / rule.employer(0)).isCloseTo(1.1052, within(1e-4));
        assertThat(rule.employer(0)).isCloseTo(0.995, within(1e-4));
    }

    @Test
    void residentsEarnFourFifthsOfWhatTheAccountsSayLessWhatEmployersPayOnTop() {
        // posts that cost 1,200 pay 1,000
        assertThat(rule.residentsPay(600, 1_000, 1_200)).isCloseTo(400, within(1e-9));
    }

    @Test
    void anOwnerDrawsLessThanItsStaffEarnAndAtMostHalfOfTheCash() {
        assertThat(rule.drawings(2_000, 1)).isEqualTo(1_700);
        assertThat(rule.drawn(1_700, 2_000, 10_000)).isEqualTo(1_700);
        assertThat(rule.drawn(1_700, 2_000, 3_001)).isEqualTo(1_500);
        assertThat(rule.drawn(1_700, 2_000, 0)).isZero();
    }

    @Test
    void anOwnerLivesOnWhatTheFirmEarnsButTakesAFifthOfAUsualDrawingInAnyCase() {
        WageRule now = Given.rule(WageRule.class, "least-drawings=0.2");

        assertThat(now.drawn(1_700, 1_000, 10_000)).isEqualTo(1_000);
        assertThat(now.drawn(1_700, -5_000, 10_000)).isEqualTo(340);
    }

    @Test
    void inTheFirstVersionAnOwnerDrawsTheSameWhateverTheFirmEarns() {
        WageRule first = Given.rule(WageRule.class, "least-drawings=1");

        assertThat(first.drawn(1_700, -5_000, 10_000)).isEqualTo(1_700);
    }
}
