package org.commonweal.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WholeTest {

    @Test
    void theLargestRemaindersTakeWhatIsLeft() {
        // 10 in proportion to 1 : 1 : 4 is 1.67, 1.67, 6.67: 1, 1, 6, and two more to go round
        assertThat(Whole.split(10, new double[] {1, 1, 4})).containsExactly(2, 2, 6);
        // 7 in proportion to 5 : 3 : 2 is 3.5, 2.1, 1.4
        assertThat(Whole.split(7, new double[] {5, 3, 2})).containsExactly(4, 2, 1);
    }

    @Test
    void nothingIsSplitIntoNothing() {
        assertThat(Whole.split(0, new double[] {1, 2})).containsExactly(0, 0);
    }

    @Test
    void whoWeighsNothingReceivesNothing() {
        assertThat(Whole.split(5, new double[] {0, 1, 0})).containsExactly(0, 5, 0);
    }

    @Test
    void partsAddUpAndAreLessThanOneFromTheirShare() {
        Random random = new Random(3);
        for (int n = 0; n < 1_000; n++) {
            double[] weights = random.doubles(1 + random.nextInt(20)).toArray();
            int total = random.nextInt(10_000);
            int[] parts = Whole.split(total, weights);
            double sum = Arrays.stream(weights).sum();
            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            for (int i = 0; i < parts.length; i++) {
                assertThat(Math.abs(parts[i] - total * weights[i] / sum)).isLessThan(1);
            }
        }
    }

    @Test
    void atFullScaleCountsAreAsTheyWere() {
        assertThat(Whole.scale(new int[] {3, 0, 7}, 1)).containsExactly(3, 0, 7);
        assertThat(Whole.scale(new int[] {0, 0}, 0.5)).containsExactly(0, 0);
    }

    @Test
    void atHalfScaleTheTotalIsHalved() {
        assertThat(Whole.scale(new int[] {3, 3, 4}, 0.5)).satisfies(parts -> {
            assertThat(Arrays.stream(parts).sum()).isEqualTo(5);
            assertThat(parts[2]).isEqualTo(2);
        });
    }

    @Test
    void whatExistsAtAllMayBeKept() {
        assertThat(Whole.scale(3, 0.1, 1)).isEqualTo(1);
        assertThat(Whole.scale(0, 0.1, 0)).isZero();
        assertThat(Whole.scale(30, 0.1, 1)).isEqualTo(3);
    }
}
