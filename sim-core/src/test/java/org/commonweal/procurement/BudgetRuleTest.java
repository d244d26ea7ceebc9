package org.commonweal.procurement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** An anchor that spent 1,000 on purchases last year and aims for reserves of 500. */
class BudgetRuleTest {
    private final BudgetRule rule = Given.rule(
            BudgetRule.class, "reserves=2", "on-costs=1.3", "years=3", "least-volume=0.5", "most-volume=1.25");

    @Test
    void itAimsForTwoMonthsOfPurchasesAndOfWhatItsStaffCost() {
        assertThat(rule.reservesWanted(1_000, 2_000)).isEqualTo(2 * (1_000 + 2_600));
    }

    @Test
    void whoseYearBalancedSpendsTheSameAgain() {
        assertThat(rule.purchases(1_000, 0, 500, 500, 0)).isEqualTo(1_000);
    }

    @Test
    void whatCameInMoreIsSpentAndAThirdOfTheReservesThatAreTooHigh() {
        assertThat(rule.purchases(1_000, 60, 560, 500, 0)).isEqualTo(1_080);
    }

    @Test
    void whatIsMissingIsSavedAndAThirdOfTheReservesThatAreTooLow() {
        assertThat(rule.purchases(1_000, -90, 410, 500, 0)).isEqualTo(880);
    }

    @Test
    void whatPayBearsOfAGapPurchasesDoNot() {
        assertThat(rule.gap(-90, 410, 500)).isEqualTo(-120);
        assertThat(rule.purchases(1_000, -90, 410, 500, -80)).isEqualTo(960);
    }

    @Test
    void dearerLotsMeanLessVolume() {
        assertThat(rule.volume(1_000, 1_000)).isEqualTo(1);
        assertThat(rule.volume(1_000, 1_250)).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void volumeHasBounds() {
        assertThat(rule.volume(-10, 1_000)).isEqualTo(0.5);
        assertThat(rule.volume(9_000, 1_000)).isEqualTo(1.25);
    }

    @Test
    void anAnchorThatBuysNothingHasNothingToChange() {
        assertThat(rule.volume(1_000, 0)).isEqualTo(1);
    }
}
