package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class WellbeingRuleTest {
    private final WellbeingRule rule = Given.rule(
            WellbeingRule.class,
            "work-weight=0.3",
            "income-weight=0.3",
            "equality-weight=0.2",
            "arrears-weight=0.1",
            "services-weight=0.1",
            "unemployment=0.05",
            "median-income=1700",
            "gini=0.35");

    @Test
    void atTheReferencesItIsOne() {
        assertThat(rule.index(0.05, 1_700, 0.35, 1, 1)).isCloseTo(1, within(1e-12));
    }

    @Test
    void tenPointsOfUnemploymentCostThreeHundredths() {
        assertThat(rule.index(0.15, 1_700, 0.35, 1, 1)).isCloseTo(0.97, within(1e-12));
    }

    @Test
    void incomeEqualityBillsAndServicesCountByTheirWeights() {
        assertThat(rule.index(0.05, 3_400, 0.35, 1, 1)).isCloseTo(1.3, within(1e-12));
        assertThat(rule.index(0.05, 1_700, 0.85, 1, 1)).isCloseTo(0.9, within(1e-12));
        assertThat(rule.index(0.05, 1_700, 0.35, 0, 1)).isCloseTo(0.9, within(1e-12));
        assertThat(rule.index(0.05, 1_700, 0.35, 1, 0.5)).isCloseTo(0.95, within(1e-12));
    }
}
