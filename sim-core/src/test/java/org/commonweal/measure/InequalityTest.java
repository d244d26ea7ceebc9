package org.commonweal.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InequalityTest {

    private static Inequality of(double... values) {
        return new Inequality(values);
    }

    /** Half the mean difference between two households, over the mean: what the Gini coefficient means. */
    private static double giniByPairs(double... values) {
        double differences = 0;
        for (double one : values) {
            for (double other : values) {
                differences += Math.abs(one - other);
            }
        }
        double mean = Arrays.stream(values).average().orElseThrow();
        return differences / (2 * values.length * values.length * mean);
    }

    // ---- Gini ------------------------------------------------------------------------------------------------------

    @Test
    void oneOfFourHasAll() {
        assertThat(of(0, 0, 0, 1).gini()).isEqualTo(0.75);
        assertThat(of(1, 0, 0, 0).gini()).isEqualTo(0.75);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100})
    void allHaveTheSame(int households) {
        double[] values = new double[households];
        Arrays.fill(values, 300);
        assertThat(of(values).gini()).isZero();
    }

    @Test
    void twoPairsOfEquals() {
        // differences of 2 between 8 of the 16 pairs; mean 2: (16 / 16) / (2 x 2)
        assertThat(of(1, 3, 1, 3).gini()).isEqualTo(0.25);
    }

    @Test
    void debtsMakeItLargerAndItMayExceedOne() {
        assertThat(of(-100, 300).gini()).isEqualTo(giniByPairs(-100, 300)).isEqualTo(1);
        assertThat(of(-100, -100, 600).gini())
                .isCloseTo(giniByPairs(-100, -100, 600), within(1e-12))
                .isGreaterThan(1);
    }

    @Test
    void whereThereIsNothingToShareThereIsNoCoefficient() {
        assertThat(of(0, 0).gini()).isNaN();
        assertThat(of(-5, 2).gini()).isNaN();
        assertThat(of().gini()).isNaN();
    }

    @Test
    void itIsTheMeanDifferenceOfPairsOnRandomNumbers() {
        Random random = new Random(1);
        for (int n = 0; n < 100; n++) {
            double[] values = IntStream.range(0, 2 + random.nextInt(60))
                    .mapToDouble(i -> random.nextInt(1_000_000) - 100_000)
                    .toArray();
            values[0] = 10_000_000;
            assertThat(of(values.clone()).gini()).isCloseTo(giniByPairs(values), within(1e-9));
        }
    }

    @Test
    void whoHasTenTimesAsMuchIsJustAsUnequal() {
        assertThat(of(10, 20, 70).gini()).isCloseTo(of(100, 200, 700).gini(), within(1e-12));
    }

    @Test
    void aGiftToEverybodyMakesItSmaller() {
        Inequality before = of(0, 0, 0, 1);
        assertThat(before.plus(1).gini()).isEqualTo(of(1, 1, 1, 2).gini()).isEqualTo(0.15);
        assertThat(before.gini()).as("the old one stays").isEqualTo(0.75);
    }

    // ---- shares ----------------------------------------------------------------------------------------------------

    @Test
    void sharesOfTheTopAndTheBottomAddToOne() {
        Inequality one = of(1, 2, 3, 4, 5, 6, 7, 8, 9, 55);
        assertThat(one.topShare(0.1)).isEqualTo(0.55);
        assertThat(one.topShare(0.2)).isEqualTo(0.64);
        assertThat(one.bottomShare(0.5)).isCloseTo(0.15, within(1e-12));
        assertThat(one.topShare(0.3) + one.bottomShare(0.7)).isCloseTo(1, within(1e-12));
        assertThat(one.palma()).isCloseTo(0.55 / 0.10, within(1e-12));
    }

    @Test
    void amongEqualsATenthHasATenth() {
        double[] values = new double[50];
        Arrays.fill(values, 2);
        assertThat(of(values).topShare(0.1)).isCloseTo(0.1, within(1e-12));
        assertThat(of(values).palma()).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void lorenzRunsFromNothingToAllBelowTheDiagonal() {
        assertThat(of(10, 20, 30, 40).lorenz(4)).containsExactly(new double[] {0, 0.1, 0.3, 0.6, 1}, within(1e-12));
        double[] curve = of(1, 5, 9, 2, 4, 8, 1, 7).lorenz(100);
        assertThat(curve).hasSize(101);
        for (int k = 1; k <= 100; k++) {
            assertThat(curve[k]).isGreaterThanOrEqualTo(curve[k - 1]);
            assertThat(curve[k]).isLessThanOrEqualTo(Math.round(k / 100.0 * 8) / 8.0 + 1e-12);
        }
        assertThat(curve[100]).isEqualTo(1);
    }

    @Test
    void lorenzDipsBelowZeroWhereThereAreDebts() {
        assertThat(of(-10, 10, 100).lorenz(3)).containsExactly(new double[] {0, -0.1, 0, 1}, within(1e-12));
    }

    @Test
    void twiceTheAreaAboveTheLorenzCurveIsTheGini() {
        double[] values =
                new Random(2).ints(1_000, 0, 100_000).mapToDouble(i -> i).toArray();
        double[] curve = of(values).lorenz(1_000);
        double below = IntStream.rangeClosed(1, 1_000)
                .mapToDouble(k -> (curve[k] + curve[k - 1]) / 2_000)
                .sum();
        assertThat(1 - 2 * below).isCloseTo(of(values).gini(), within(1e-9));
    }

    // ---- positions -------------------------------------------------------------------------------------------------

    @Test
    void theMedianIsTheHouseholdInTheMiddle() {
        assertThat(of(5, 1, 3).quantile(0.5)).isEqualTo(3);
        assertThat(of(5, 1, 3).quantile(0)).isEqualTo(1);
        assertThat(of(5, 1, 3).quantile(1)).isEqualTo(5);
        assertThat(of().quantile(0.5)).isNaN();
    }

    @Test
    void tiesAreNotBelow() {
        Inequality one = of(1, 2, 2, 2, 3);
        assertThat(one.shareBelow(2)).isEqualTo(0.2);
        assertThat(one.shareBelow(2.5)).isEqualTo(0.8);
        assertThat(one.shareBelow(1)).isZero();
        assertThat(one.shareBelow(4)).isEqualTo(1);
        assertThat(of().shareBelow(1)).isZero();
    }

    @Test
    void meansOfDeciles() {
        double[] values = IntStream.rangeClosed(1, 20).mapToDouble(i -> i).toArray();
        assertThat(of(values).meanOfDecile(1)).isEqualTo(1.5);
        assertThat(of(values).meanOfDecile(10)).isEqualTo(19.5);
        assertThat(of(values).mean()).isEqualTo(10.5);
        assertThat(of(1, 2).meanOfDecile(1))
                .as("of two households none is in the poorest tenth")
                .isNaN();
    }

    @Test
    void whatIsMeasuredIsNotReordered() {
        double[] values = {3, 1, 2};
        assertThat(of(values).quantile(0)).isEqualTo(1);
        assertThat(values).containsExactly(3, 1, 2);
    }
}
