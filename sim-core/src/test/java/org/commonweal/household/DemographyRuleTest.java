package org.commonweal.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class DemographyRuleTest {
    private final DemographyRule rule = Given.rule(DemographyRule.class);

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
    void theYoungLeaveMoreOftenAndOwnersHalfAsOften() {
        DemographyRule simple = Given.rule(
                DemographyRule.class,
                "young-until=35",
                "leaving-young=0.08",
                "leaving-older=0.04",
                "leaving-owners=0.5");
        assertThat(simple.leaving(34.9, false)).isEqualTo(0.08);
        assertThat(simple.leaving(35, false)).isEqualTo(0.04);
        assertThat(simple.leaving(35, true)).isEqualTo(0.02);
    }
}
