package org.commonweal.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class WeightedChoiceTest {
    private static final int MANY = 200_000;

    private final long key = new Draws(5).key(Purpose.SHOPPING_REVIEW, 0);
    private final WeightedChoice choice = new WeightedChoice();

    @Test
    void itemsAreChosenInProportionToTheirWeights() {
        fill(1, 2, 3, 4);
        assertThat(new ChiSquareTest().chiSquareTest(new double[] {1, 2, 3, 4}, counts(4)))
                .isGreaterThan(0.001);
    }

    @Test
    void aThousandItemsOfVeryUnequalWeightAreChosenInProportion() {
        double[] weights = IntStream.range(0, 1_000)
                .mapToDouble(i -> Draws.lognormal(1, 1.2, key, 1_000_000L + i, 0))
                .toArray();
        fill(weights);
        assertThat(new ChiSquareTest().chiSquareTest(weights, counts(1_000))).isGreaterThan(0.001);
    }

    @Test
    void onlyProportionsOfWeightsMatter() {
        fill(3e-9, 1e-9);
        long[] small = counts(2);
        fill(3e9, 1e9);
        assertThat(counts(2)).isEqualTo(small);
    }

    @Test
    void anItemWithoutWeightIsNeverChosen() {
        fill(0, 5, 0, 1, 0);
        assertThat(counts(5)[0] + counts(5)[2] + counts(5)[4]).isZero();
        assertThat(counts(5)[1]).isPositive();
        assertThat(counts(5)[3]).isPositive();
    }

    @Test
    void aSingleItemIsAlwaysChosen() {
        choice.fill(new int[] {42}, new double[] {0.3}, 1);
        assertThat(IntStream.range(0, 1_000).map(n -> choice.choose(Draws.bits(key, n, 0))))
                .containsOnly(42);
    }

    @Test
    void theLargestAndSmallestBitsChooseSomethingToo() {
        choice.fill(new int[] {7, 8, 9}, new double[] {1, 1, 1}, 3);
        assertThat(choice.choose(-1L)).isEqualTo(9);
        assertThat(choice.choose(0L)).isEqualTo(7);
    }

    @Test
    void onlyTheFirstItemsCount() {
        choice.fill(new int[] {1, 2, 99}, new double[] {1, 1, 1_000}, 2);
        assertThat(IntStream.range(0, 1_000).map(n -> choice.choose(Draws.bits(key, n, 0))))
                .containsOnly(1, 2);
    }

    @Test
    void aSmallerFillForgetsTheLargerOneBefore() {
        fill(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        fill(1, 3);
        long[] counts = counts(20);
        assertThat(Arrays.stream(counts, 2, 20).sum()).isZero();
        assertThat(new ChiSquareTest().chiSquareTest(new double[] {1, 3}, Arrays.copyOf(counts, 2)))
                .isGreaterThan(0.001);
    }

    @Test
    void whereNothingHasWeightThereIsNothingToChoose() {
        assertThat(choice.isEmpty()).isTrue();
        fill(0, 0);
        assertThat(choice.isEmpty()).isTrue();
        assertThatIllegalStateException()
                .isThrownBy(() -> choice.choose(1))
                .withMessageContaining("nothing to choose from");
        fill(0, 1);
        assertThat(choice.isEmpty()).isFalse();
    }

    private void fill(double... weights) {
        choice.fill(IntStream.range(0, weights.length).toArray(), weights, weights.length);
    }

    private long[] counts(int items) {
        long[] counts = new long[items];
        for (int n = 0; n < MANY; n++) {
            counts[choice.choose(Draws.bits(key, n, 0))]++;
        }
        return counts;
    }
}
