package org.commonweal.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class OpeningPeopleRuleTest {
    private final OpeningPeopleRule rule = Given.rule(
            OpeningPeopleRule.class,
            "scheme-tenure=0.8",
            "fewest-years=4",
            "most-years=30",
            "most-retired=0.6",
            "retired-as-counted=on",
            "unemployed-anywhere=0.05",
            "most-active=0.97",
            "most-adults=6");

    @Test
    void fourFifthsOfAWorkingLifeAreSpentInTheLastScheme() {
        assertThat(rule.inScheme(0.5, true)).isCloseTo(0.9, within(1e-12));
        assertThat(rule.inScheme(0.5, false)).isCloseTo(0.1, within(1e-12));
    }

    @Test
    void whereAThirdAreRetiredRetirementIsHalfAsLongAsWork() {
        assertThat(rule.yearsInRetirement(44, 1 / 3.0)).isCloseTo(22, within(1e-9));
        assertThat(rule.yearsInRetirement(44, 0.01)).isEqualTo(4);
        assertThat(rule.yearsInRetirement(44, 0.9)).isEqualTo(30);
    }

    @Test
    void couplesRetireTogetherAndSixTenthsOfThemAtMost() {
        assertThat(rule.retiredCouples(20, 100)).isEqualTo(0.1);
        assertThat(rule.retiredCouples(900, 100)).isEqualTo(0.6);
        assertThat(rule.retiredCouples(-5, 100)).isZero();
    }

    @Test
    void noMoreAreRetiredThanAreCounted() {
        assertThat(rule.notRetired(200, 150)).isEqualTo(0.25);
        assertThat(rule.notRetired(150, 200)).isZero();
        OpeningPeopleRule all = Given.rule(OpeningPeopleRule.class, "retired-as-counted=off");
        assertThat(all.notRetired(200, 150)).isZero();
    }

    @Test
    void theUnemployedLiveWhereRoutineWorkIsDone() {
        assertThat(rule.unemployed(1_000, 0.45)).isCloseTo(500, within(1e-9));
        assertThat(rule.unemployed(1_000, 0)).isCloseTo(50, within(1e-9));
    }

    @Test
    void threeInAHundredAreAlwaysInactive() {
        assertThat(rule.employed(700, 1_000, 50)).isEqualTo(700);
        assertThat(rule.employed(950, 1_000, 50)).isCloseTo(920, within(1e-9));
    }

    @Test
    void sixAdultsFillAHousehold() {
        assertThat(rule.hasRoom(5)).isTrue();
        assertThat(rule.hasRoom(6)).isFalse();
    }
}
