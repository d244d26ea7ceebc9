package org.commonweal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.commonweal.random.Draws;
import org.commonweal.random.Purpose;
import org.junit.jupiter.api.Test;

class PenceTest {

    @Test
    void everyFractionIsRoundedAsTheLibraryRoundsIt() {
        java.util.SplittableRandom random = new java.util.SplittableRandom(1);
        for (int exponent = -60; exponent <= 52; exponent++) {
            for (int i = 0; i < 2_000; i++) {
                double any = Math.scalb(random.nextDouble(1, 2), exponent);
                double half = Math.floor(any) + 0.5;
                for (double pence : new double[] {any, half, Math.nextDown(half), Math.nextUp(half), Math.rint(any)}) {
                    assertThat(Pence.round(pence)).isEqualTo(Math.round(pence));
                    assertThat(Pence.round(-pence)).isEqualTo(Math.round(-pence));
                }
            }
        }
    }

    @Test
    void aPoundIsAHundredPence() {
        assertThat(Pence.ofPounds(1)).isEqualTo(100);
        assertThat(Pence.ofPounds(19.99)).isEqualTo(1_999);
        assertThat(Pence.toPounds(1_999)).isEqualTo(19.99);
    }

    @Test
    void halfAPennyIsRoundedUp() {
        assertThat(Pence.round(2.5)).isEqualTo(3);
        assertThat(Pence.round(2.49)).isEqualTo(2);
        assertThat(Pence.share(0.5, 5)).isEqualTo(3);
        assertThat(Pence.share(0.35, 1_000)).isEqualTo(350);
    }

    @Test
    void aPoundBetweenThreeIsThirtyFourThirtyThreeThirtyThree() {
        assertThat(split(100, 1, 1, 1)).containsExactly(34, 33, 33);
    }

    @Test
    void thePennyLeftOverGoesToTheLargestRemainder() {
        assertThat(split(10, 0.26, 0.37, 0.37)).containsExactly(2, 4, 4);
        assertThat(split(10, 1, 2, 4)).containsExactly(1, 3, 6);
    }

    @Test
    void whoHasNoWeightGetsNothing() {
        assertThat(split(101, 0, 1, 0, 1)).containsExactly(0, 51, 0, 50);
        assertThat(split(7, 0, 0, 3)).containsExactly(0, 0, 7);
    }

    @Test
    void nothingIsSplitIntoNothing() {
        assertThat(split(0, 1, 2)).containsExactly(0, 0);
    }

    @Test
    void withoutAnyWeightThereIsNothingToSplitBy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split(5, 0, 0))
                .withMessageContaining("no weight to split 5 p by");
    }

    @Test
    void partsAddUpAndAreFairInTwoThousandRandomCases() {
        long key = new Draws(11).key(Purpose.EXPORTS, 0);
        for (int n = 0; n < 2_000; n++) {
            double[] weights = new double[1 + Draws.below(30, key, n, 0)];
            for (int i = 0; i < weights.length; i++) {
                boolean none = i > 0 && Draws.happens(0.2, key, 1_000_000L + 100L * n + i, 1);
                weights[i] = none ? 0 : Draws.lognormal(1, 3, key, 1_000_000L + 100L * n + i, 0);
            }
            long amount = Draws.below(n % 2 == 0 ? 100 : 1_000_000_000, key, n, 1);
            assertFair(amount, weights, split(amount, weights));
        }
    }

    @Test
    void anAmountThatNoBookHoldsStopsTheRunInsteadOfBecomingTheLargestOne() {
        assertThat(Pence.round(Pence.MOST)).isEqualTo(Pence.MOST);
        for (double pence : new double[] {1e16, -1e16, Double.POSITIVE_INFINITY, Double.NaN}) {
            assertThatExceptionOfType(UnboundedException.class)
                    .isThrownBy(() -> Pence.round(pence))
                    .withMessageContaining("the books hold 90071992547409 at most");
        }
        assertThatExceptionOfType(UnboundedException.class).isThrownBy(() -> Pence.share(3, Pence.MOST));
        assertThatExceptionOfType(UnboundedException.class).isThrownBy(() -> Pence.ofPounds(1e15));
    }

    private static void assertFair(long amount, double[] weights, long[] parts) {
        double total = Arrays.stream(weights).sum();
        assertThat(Arrays.stream(parts).sum()).isEqualTo(amount);
        for (int i = 0; i < parts.length; i++) {
            assertThat(parts[i]).isNotNegative();
            assertThat((double) parts[i]).isCloseTo(amount * weights[i] / total, within(1 + 1e-6));
            assertThat(weights[i] > 0 || parts[i] == 0).isTrue();
        }
    }

    private static long[] split(long amount, double... weights) {
        long[] parts = new long[weights.length];
        Pence.split(amount, weights, parts);
        return parts;
    }
}
