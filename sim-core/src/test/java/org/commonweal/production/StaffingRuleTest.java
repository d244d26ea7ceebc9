package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class StaffingRuleTest {
    private final StaffingRule rule = Given.rule(
            StaffingRule.PartialAdjustment.class,
            "hiring-threshold=0.15",
            "hiring-speed=0.5",
            "growth-limit=0.15",
            "growth-headcount=1.5",
            "layoff-threshold=0.8",
            "layoff-band=0.07",
            "layoff-speed=0.33",
            "hours-speed=0.5");

    @Test
    void ordersOver85PercentOfAHeadsOutputAreTheHeadsNeeded() {
        assertThat(rule.needed(8_500, 1_000, 0.85)).isCloseTo(10, within(1e-12));
    }

    @Test
    void whereNobodyCanProduceNobodyIsNeeded() {
        assertThat(rule.needed(8_500, 0, 0.85)).isZero();
    }

    @Test
    void halfTheGapIsAdvertised() {
        assertThat(rule.vacancies(12, 10)).isEqualTo(1);
    }

    @Test
    void aSmallGapIsLeftOpen() {
        assertThat(rule.vacancies(10.15, 10.01)).isZero();
        assertThat(rule.vacancies(9, 10)).isZero();
    }

    @Test
    void nobodyGrowsFasterThan15PercentAndOneAndAHalfHeads() {
        assertThat(rule.vacancies(100, 10)).isCloseTo(3, within(1e-12));
    }

    @Test
    void aThirdOfTheSurplusIsLaidOff() {
        assertThat(rule.layoffs(10, 20)).isCloseTo(3.3, within(1e-12));
    }

    @Test
    void aSmallSurplusIsKept() {
        assertThat(rule.layoffs(9.3, 10)).isZero();
        assertThat(rule.layoffs(94, 100)).isZero();
        assertThat(rule.layoffs(92, 100)).isPositive();
    }

    @Test
    void nobodyHiresAndLaysOffAtOnce() {
        for (double needed = 0; needed < 40; needed += 0.1) {
            assertThat(rule.vacancies(needed, 20) * rule.layoffs(needed, 20)).isZero();
        }
    }

    @Test
    void hoursGoHalfWayToWhatIsNeeded() {
        assertThat(rule.hours(1, 9, 10, 0.85)).isCloseTo(0.95, within(1e-12));
    }

    @Test
    void hoursStayBetweenTheFloorAndFull() {
        assertThat(rule.hours(1, 2, 10, 0.85)).isCloseTo(0.925, within(1e-12));
        assertThat(rule.hours(1, 20, 10, 0.85)).isEqualTo(1);
        assertThat(rule.hours(0.85, 10, 10, 0.85)).isCloseTo(0.925, within(1e-12));
    }

    @Test
    void withAFloorOfOneHoursAreNeverCut() {
        assertThat(rule.hours(1, 1, 10, 1)).isEqualTo(1);
    }

    @Test
    void anEmptyFirmReturnsToFullHours() {
        assertThat(rule.hours(1, 0, 0, 0.85)).isEqualTo(1);
    }
}
