package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class IntervalTest {

    @Test
    void aMeanHasTheIntervalOfStudent() {
        Interval interval = Interval.of(1, 2, 3);
        assertThat(interval.mean()).isEqualTo(2);
        assertThat(interval.halfWidth()).isCloseTo(4.3027 / Math.sqrt(3), within(1e-4)); // t(0.975; 2) = 4.3027
        assertThat(interval.includesZero()).isTrue();
        assertThat(interval.p()).isCloseTo(0.0742, within(1e-4));
    }

    @Test
    void whatIsNotANumberIsLeftOut() {
        assertThat(Interval.of(1, Double.NaN, 2, 3)).isEqualTo(Interval.of(1, 2, 3));
        assertThat(Interval.of(Double.NaN).mean()).isNaN();
        assertThat(Interval.of(5).halfWidth()).isNaN();
        assertThat(Interval.of(5).p()).isEqualTo(1);
    }

    @Test
    void valuesThatAreAllTheSameLeaveNoDoubt() {
        assertThat(Interval.of(0, 0, 0)).isEqualTo(new Interval(0, 0, 3, 1));
        assertThat(Interval.of(2, 2, 2)).isEqualTo(new Interval(2, 0, 3, 0));
    }

    @Test
    void aDifferenceHasTheIntervalOfWelch() {
        // variances 1 and 4, three values each: standard error sqrt(5/3), 25/17 x 2 = 2.941 degrees of freedom
        Interval difference = Interval.between(new double[] {1, 2, 3}, new double[] {5, 7, 9});
        assertThat(difference.mean()).isEqualTo(-5);
        assertThat(difference.halfWidth() / Math.sqrt(5.0 / 3)).isBetween(3.18, 3.25); // t(0.975; 3) = 3.18
        assertThat(difference.includesZero()).isFalse();
    }

    @Test
    void ofManyTheSmallestPMustBeTheSmallerTheMoreThereAre() {
        assertThat(Interval.distinguishable(0.04)).containsExactly(true);
        assertThat(Interval.distinguishable(0.04, 0.9)).containsExactly(false, false);
        // 0.01 <= 0.05 / 3, then 0.02 <= 0.05 / 2, then 0.06 > 0.05
        assertThat(Interval.distinguishable(0.06, 0.01, 0.02)).containsExactly(false, true, true);
        assertThat(Interval.distinguishable(0.03, 0.01, 0.04)).containsExactly(false, true, false);
    }
}
