package org.commonweal.pension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ContributionRuleTest {
    private final ContributionRule rule = Given.rule(
            ContributionRule.class,
            "private-employee=0.05",
            "private-employer=0.03",
            "participation=0.4",
            "public-employee=0.065",
            "public-employer=0.2",
            "employees.first-end=12000",
            "employees.first-rate=0.05");

    @Test
    void employeesPayByTheirScheme() {
        assertThat(rule.employeeRate(Scheme.PRIVATE, 100_000)).isEqualTo(0.05);
        assertThat(rule.employeeRate(Scheme.PUBLIC, 100_000)).isEqualTo(0.065);
        assertThat(rule.employeeRate(Scheme.FUND, 100_000)).isEqualTo(0.05);
        assertThat(rule.employeeRate(Scheme.FUND, 100_001)).isEqualTo(0.058);
    }

    @Test
    void employersPayWhatTheLastValuationHasSetInTheFundOnly() {
        assertThat(rule.employerRate(Scheme.PRIVATE, 0.25)).isEqualTo(0.03);
        assertThat(rule.employerRate(Scheme.PUBLIC, 0.25)).isEqualTo(0.2);
        assertThat(rule.employerRate(Scheme.FUND, 0.25)).isEqualTo(0.25);
        assertThat(rule.usualEmployerRate(Scheme.FUND)).isEqualTo(0.2);
    }

    @Test
    void fourInTenEmployeesOfFirmsSaveAndAllOfTheOthers() {
        assertThat(rule.savesPrivately(0.39)).isTrue();
        assertThat(rule.savesPrivately(0.4)).isFalse();
        assertThat(rule.members(Scheme.PRIVATE)).isEqualTo(0.4);
        assertThat(rule.members(Scheme.PUBLIC)).isEqualTo(1);
    }

    @Test
    void eightPercentOfPayGoIntoAPot() {
        assertThat(rule.intoPot()).isCloseTo(0.08, within(1e-12));
    }
}
