package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PairedSampleTest {

    @Test
    void luckThatIsSharedLeavesTheDifferenceAndNotTheLevels() {
        PairedSample sample = PairedSample.of(new double[] {10, 20, 30}, new double[] {11, 22, 33});
        assertThat(sample.differences()).containsExactly(1, 2, 3);
        assertThat(sample.pairedVariance()).isCloseTo(1.0 / 3, within(1e-12)); // variance 1 over three pairs
        assertThat(sample.unpairedVariance()).isCloseTo((100 + 121) / 3.0, within(1e-12));
        assertThat(sample.isNothing()).isFalse();
    }

    @Test
    void aPairWithOneNumberIsNoPair() {
        PairedSample sample = PairedSample.of(new double[] {1, Double.NaN, 3}, new double[] {2, 5, Double.NaN});
        assertThat(sample.differences()).containsExactly(1);
    }

    @Test
    void nothingIsEqualInEveryPairToTheLastDigit() {
        assertThat(PairedSample.of(new double[] {1, 2}, new double[] {1, 2}).isNothing())
                .isTrue();
        assertThat(PairedSample.of(new double[] {1, 2}, new double[] {1, Math.nextUp(2.0)})
                        .isNothing())
                .isFalse();
    }
}
