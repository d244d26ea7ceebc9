package org.commonweal.results.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatinHypercubeTest {

    @Test
    void everySliceOfEveryFactorHoldsOnePoint() {
        double[][] points = LatinHypercube.points(3, 20, 5);
        for (int factor = 0; factor < 3; factor++) {
            int f = factor;
            assertThat(Arrays.stream(points)
                            .mapToInt(point -> (int) (point[f] * 20))
                            .sorted()
                            .toArray())
                    .containsExactly(IntStream.range(0, 20).toArray());
        }
    }

    @Test
    void anotherFactorLeavesTheOthersWhereTheyAre() {
        double[][] three = LatinHypercube.points(3, 10, 5);
        double[][] four = LatinHypercube.points(4, 10, 5);
        IntStream.range(0, 10).forEach(i -> assertThat(four[i]).startsWith(three[i]));
    }
}
