package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A place of which a tenth stays for each firm that hears of a lot relative to the usual, up to three. */
class LocalShareRuleTest {
    private final LocalShareRule rule =
            Given.rule(LocalShareRule.class, "own=on", "most-reach=10", "trials=4", "precision=0.001");

    private double reach(double share) {
        return rule.reach(share, relative -> Math.min(0.3, relative / 10));
    }

    @Test
    void reachIsWhatBringsTheShareAbout() {
        assertThat(reach(0.2)).isCloseTo(2, within(0.01));
    }

    @Test
    void whatNoReachBringsAboutIsComeAsNearAsCanBe() {
        assertThat(reach(0.9)).isEqualTo(10);
    }

    @Test
    void whereNothingIsKnownOrAskedReachIsAsUsual() {
        assertThat(rule.wanted(Double.NaN)).isNaN();
        assertThat(Given.rule(LocalShareRule.class, "own=off").wanted(0.2)).isNaN();
        assertThat(rule.wanted(0.2)).isEqualTo(0.2);
    }

    @Test
    void whatIsFoundCountsSeveralTimesWhereThatIsAsked() {
        assertThat(rule.multiplied(1.5)).isEqualTo(1.5);
        assertThat(Given.rule(LocalShareRule.class, "times=4").multiplied(1.5)).isEqualTo(6);
    }

    @Test
    void trialsAreCountedFromOne() {
        assertThat(rule.share(trial -> trial > 3)).isEqualTo(0.25);
        assertThat(rule.share(trial -> trial > 0)).isEqualTo(1);
    }
}
