package org.commonweal.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

class ProjectRuleTest {
    private final ProjectRule rule = Given.rule(
            ProjectRule.class,
            "project-borrowers=0.3",
            "project-months=12",
            "project-borrowed=0.8",
            "project-given-up=0.5");

    @Test
    void threeInTenFirmsInvestWithALender() {
        assertThat(rule.borrows(0.29)).isTrue();
        assertThat(rule.borrows(0.3)).isFalse();
    }

    @Test
    void aProjectBeginsOnceAYear() {
        assertThat(rule.begins(0.083)).isTrue();
        assertThat(rule.begins(0.084)).isFalse();
    }

    @Test
    void aProjectFillsTheGapAndHalfAYearsDepreciation() {
        assertThat(rule.cost(120_000, 110_000, 1_000)).isEqualTo(16_000);
        assertThat(rule.cost(120_000, 130_000, 1_000)).isZero();
    }

    @Test
    void aLenderIsAskedForFourFifthsOrForWhatIsMissing() {
        assertThat(rule.asked(10_000, 9_000)).isEqualTo(8_000);
        assertThat(rule.asked(10_000, 500)).isEqualTo(9_500);
        assertThat(rule.asked(10_000, -500)).isEqualTo(10_000);
    }

    @Test
    void withoutALenderHalfIsGivenUp() {
        assertThat(rule.withoutLender(10_000)).isEqualTo(5_000);
    }
}
