package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class DemographyRuleTest {
    private final DemographyRule rule =
            Given.rule(DemographyRule.class, "seeking=0.9", "starting-cash=2", "richer-heir=0.9");

    @Test
    void twentyYearsInRetirementAreAChanceOfOneIn240AMonth() {
        assertThat(rule.dissolution(20)).isEqualTo(1 / 240.0);
    }

    @Test
    void theMeanOfTheYearsInRetirementIsWhatTheCensusSays() {
        double left = 1;
        double years = 0;
        for (int month = 0; month < 12_000; month++) {
            years += left / 12;
            left *= 1 - rule.dissolution(20);
        }
        assertThat(years).isCloseTo(20, within(0.01));
    }

    @Test
    void newcomersWorkOrSeekWorkNineTenthsAsOftenAndNeverMoreThanAll() {
        assertThat(rule.participates(0.8)).isCloseTo(0.72, within(1e-12));
        assertThat(rule.participates(2)).isEqualTo(1);
    }

    @Test
    void anEstateLeavesTwoMonthsOfTheMeanIncomeIfItHasThem() {
        assertThat(rule.startsWith(10_000, 2_000)).isEqualTo(4_000);
        assertThat(rule.startsWith(1_000, 2_000)).isEqualTo(1_000);
    }

    @Test
    void theRicherOfTwoInheritsNineTimesInTen() {
        assertThat(rule.inherits(true)).isEqualTo(0.9);
        assertThat(rule.inherits(false)).isCloseTo(0.1, within(1e-12));
    }
}
