package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;

/** A population that opened with 1,200 firms, of which 150 were expected to close in a year. */
class BirthRuleTest {
    private final BirthRule rule = Given.rule(BirthRule.Replacement.class, "replacement=1", "correction=1.5");

    @Test
    void atItsOpeningNumberAMonthsClosuresAreReplaced() {
        assertThat(rule.births(150, 1_200, 1_200)).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void birthsMayReplaceMoreThanWasExpectedToClose() {
        assertThat(Given.rule(BirthRule.Replacement.class, "replacement=1.2").births(150, 1_200, 1_200))
                .isCloseTo(15, within(1e-12));
    }

    @Test
    void whenThreeQuartersAreGoneEightTimesAsManyAreFounded() {
        assertThat(rule.births(150, 1_200, 300)).isCloseTo(100, within(1e-9));
    }

    @Test
    void whenThereAreFourTimesAsManyAnEighthIs() {
        assertThat(rule.births(150, 1_200, 4_800)).isCloseTo(12.5 / 8, within(1e-9));
    }

    @Test
    void whatThePlaceNeverHadStaysAway() {
        assertThat(rule.births(0, 0, 0)).isZero();
        assertThat(rule.births(1, 0, 5)).isZero();
    }

    @Test
    void whatDiedOutMayComeBack() {
        assertThat(rule.births(1, 4, 0)).isFinite().isPositive();
    }

    @Test
    void howeverStrongTheCorrectionNoPopulationFoundsItselfAnewWithinAMonth() {
        BirthRule strong = Given.rule(BirthRule.Replacement.class, "correction=10", "most-births=1");
        assertThat(strong.births(150, 1_200, 1)).isEqualTo(1_200);
        assertThat(Given.rule(BirthRule.Replacement.class, "correction=10", "most-births=0.25")
                        .births(150, 1_200, 1))
                .isEqualTo(300);
    }
}
