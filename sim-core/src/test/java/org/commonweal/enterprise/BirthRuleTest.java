package org.commonweal.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.commonweal.parameter.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A population that opened with 1,200 firms, of which 150 were expected to close in a year. */
class BirthRuleTest {
    private final BirthRule rule = Given.rule(BirthRule.Replacement.class, "replacement=1", "correction=1.5");

    @Test
    void atItsOpeningNumberAMonthsClosuresAreReplaced() {
        assertThat(rule.births(150, 1_200, 1_200, 0)).isCloseTo(12.5, within(1e-12));
    }

    @Test
    void birthsMayReplaceMoreThanWasExpectedToClose() {
        assertThat(Given.rule(BirthRule.Replacement.class, "replacement=1.2").births(150, 1_200, 1_200, 0))
                .isCloseTo(15, within(1e-12));
    }

    @Test
    void whenThreeQuartersAreGoneEightTimesAsManyAreFounded() {
        assertThat(rule.births(150, 1_200, 300, 0)).isCloseTo(100, within(1e-9));
    }

    @Test
    void whenThereAreFourTimesAsManyAnEighthIs() {
        assertThat(rule.births(150, 1_200, 4_800, 0)).isCloseTo(12.5 / 8, within(1e-9));
    }

    @Test
    void whatThePlaceNeverHadStaysAway() {
        assertThat(rule.births(0, 0, 0, 0)).isZero();
        assertThat(rule.births(1, 0, 5, 0)).isZero();
    }

    @Test
    void whatDiedOutMayComeBack() {
        assertThat(rule.births(1, 4, 0, 0)).isFinite().isPositive();
    }

    @Test
    void howeverStrongTheCorrectionNoPopulationFoundsItselfAnewWithinAMonth() {
        BirthRule strong = Given.rule(BirthRule.Replacement.class, "correction=10", "most-births=1");
        assertThat(strong.births(150, 1_200, 1, 0)).isEqualTo(1_200);
        assertThat(Given.rule(BirthRule.Replacement.class, "correction=10", "most-births=0.25")
                        .births(150, 1_200, 1, 0))
                .isEqualTo(300);
    }

    @Test
    void countedAsAllOthersFirmsOfAPolicyAreUnmadeByFewerBirths() {
        assertThat(rule.births(150, 1_200, 1_500, 300)).isEqualTo(rule.births(150, 1_200, 1_500, 0));
    }

    @Test
    void withoutAPolicyTheBirthsBesideItAreTheSame() {
        BirthRule beside = Given.rule(BirthRule.BesidePolicy.class, "displacement=0.5");
        assertThat(beside.births(150, 1_200, 1_111, 0)).isEqualTo(rule.births(150, 1_200, 1_111, 0));
        assertThat(beside.births(0, 0, 0, 0)).isZero();
    }

    /** 300 made by a policy leave room for 1,050 others where half displace: of these 131 close in a year. */
    @Test
    void besideAPolicyBirthsReplaceTheClosuresOfThoseThatAreNotDisplaced() {
        BirthRule beside = Given.rule(BirthRule.BesidePolicy.class, "displacement=0.5");
        assertThat(beside.births(150, 1_200, 1_050 + 300, 300)).isCloseTo(150 * 1_050 / 1_200.0 / 12, within(1e-9));
        assertThat(beside.births(150, 100, 50 + 300, 300)).isZero();
    }

    /** Thirty years of firms that close and are founded at random, 300 of 1,500 made by a policy in the first month. */
    @ParameterizedTest
    @ValueSource(doubles = {0.25, 0.5, 0.75, 1})
    void inExpectationAsManyAreDisplacedAsTheParameterSays(double displacement) {
        BirthRule beside = Given.rule(BirthRule.BesidePolicy.class, "displacement=" + displacement);
        double displaced = 0;
        for (int seed = 1; seed <= 10; seed++) {
            displaced += (others(beside, 0, seed) - others(beside, 300, seed)) / (10 * 300);
        }
        assertThat(displaced).isCloseTo(displacement, within(0.06));
    }

    /** Firms that no policy made, on average from the tenth year on; each closes with a chance of an eighth a year. */
    private static double others(BirthRule rule, int madeByPolicy, int seed) {
        Random luck = new Random(seed);
        int others = 1_200;
        double sum = 0;
        for (int month = 0; month < 360; month++) {
            int closed = 0;
            for (int n = 0; n < others; n++) {
                closed += luck.nextDouble() < 1 / 96.0 ? 1 : 0;
            }
            double births = rule.births(150, 1_200, others + madeByPolicy, madeByPolicy);
            others += (int) births + (luck.nextDouble() < births % 1 ? 1 : 0) - closed;
            sum += month < 120 ? 0 : others / 240.0;
        }
        return sum;
    }
}
