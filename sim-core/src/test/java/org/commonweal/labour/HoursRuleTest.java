package org.commonweal.labour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.labour.HoursRule.Role;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class HoursRuleTest {
    private final HoursRule rule = Given.rule(
            HoursRule.class,
            "full-time-hours=40",
            "part-time=1",
            "part-time-spread=0.5",
            "most-part-time=0.9",
            "parents=3",
            "first-earners=0.5",
            "young-until=25",
            "young=2",
            "old-from=60",
            "old=4",
            "routine=1.5",
            "professional=0.5");

    @Test
    void aMotherInRoutineWorkTendsToPartTimeWorkMoreThanTheFatherInAProfession() {
        assertThat(rule.tendency(1, 40, Role.PARENT)).isEqualTo(4.5);
        assertThat(rule.tendency(3, 40, Role.FIRST_EARNER)).isEqualTo(0.25);
    }

    @Test
    void theYoungAndTheOldTendToItMoreThanTheMiddleAged() {
        assertThat(rule.tendency(2, 24.9, Role.OTHER)).isEqualTo(2);
        assertThat(rule.tendency(2, 25, Role.OTHER)).isEqualTo(1);
        assertThat(rule.tendency(2, 60, Role.OTHER)).isEqualTo(4);
    }

    @Test
    void aLowDrawWorksPartTimeAndAHighOneFullTime() {
        // with a chance of 0.4 and 20 hours on average: from 10 to 30 hours below 0.4
        assertThat(rule.hours(0.4, 20, 0)).isEqualTo(10);
        assertThat(rule.hours(0.4, 20, 0.2)).isEqualTo(20);
        assertThat(rule.hours(0.4, 20, 0.4)).isEqualTo(40);
        assertThat(rule.hours(0, 20, 0)).isEqualTo(40);
    }

    @Test
    void whoeverTendsMostStillWorksFullTimeOneTimeInTen() {
        assertThat(rule.chance(0.5, 1.2)).isEqualTo(0.6);
        assertThat(rule.chance(0.5, 3)).isEqualTo(0.9);
        assertThat(rule.shareOf(1)).isEqualTo(0.9);
    }

    @Test
    void aPostOfAnIndustryWithHalfOfThemAtHalfTheHoursHasThreeQuartersOfAWeek() {
        assertThat(rule.meanHours(0.5, 20)).isEqualTo(0.75);
        assertThat(rule.weekly(rule.meanHours(0.5, 20))).isCloseTo(30, within(1e-9));
    }
}
