package org.commonweal.results.ceiling;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

class CeilingTest {
    private static final Ceiling TEN = new Ceiling("labour.jobs", 10, "ten by arithmetic");

    private static Interval around(double mean, double halfWidth) {
        return new Interval(mean, halfWidth, 10, 0.001);
    }

    @Test
    void anEffectIsBeyondItWhenItsWholeIntervalIs() {
        assertThat(TEN.isExceededBy(around(14, 3))).isTrue();
        assertThat(TEN.isExceededBy(around(-14, 3))).isTrue();
    }

    @Test
    void anEffectThatMayBeBelowItIsNotBeyondIt() {
        assertThat(TEN.isExceededBy(around(14, 4))).isFalse();
        assertThat(TEN.isExceededBy(around(-14, 4))).isFalse();
        assertThat(TEN.isExceededBy(around(5, 1))).isFalse();
    }

    @Test
    void anIntervalThatReachesFarOnBothSidesOfZeroIsNotBeyondIt() {
        assertThat(TEN.isExceededBy(around(1, 30))).isFalse();
    }

    @Test
    void withoutAnIntervalNothingIsBeyondIt() {
        assertThat(TEN.isExceededBy(around(14, Double.NaN))).isFalse();
    }

    @Test
    void whatMayChangeNothingIsExceededByAnyChangeThatIsSure() {
        assertThat(new Ceiling("labour.jobs", 0, "nothing").isExceededBy(around(1, 0.5)))
                .isTrue();
    }
}
