package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianTest {
    @Test
    void theIntervalLeavesOutAsManyOnEachSideAsASignTestAllows() {
        // of ten tosses at most one is heads with a chance of 11 in 1,024, at most two with 56
        assertThat(Median.of(10, 9, 8, 7, 6, 5, 4, 3, 2, 1)).isEqualTo(new Median(5.5, 2, 9));
    }

    @Test
    void fiveValuesAreTooFewForAnInterval() {
        Median median = Median.of(1, 2, 3, 4, 5);
        assertThat(median.value()).isEqualTo(3);
        assertThat(median.low()).isNaN();
        assertThat(Median.of(1, 2, 3, 4, 5, 6).low()).isEqualTo(1);
        assertThat(Median.of().value()).isNaN();
    }

    @Test
    void theIntervalHoldsTheMedianInNineteenOfTwentySamples() {
        Random random = new Random(1);
        long held = IntStream.range(0, 2_000)
                .mapToObj(trial ->
                        Median.of(random.doubles(25).map(x -> -Math.log(1 - x)).toArray()))
                .filter(median -> median.low() <= Math.log(2) && Math.log(2) <= median.high())
                .count();
        assertThat(held / 2_000.0).isBetween(0.945, 0.975);
    }
}
