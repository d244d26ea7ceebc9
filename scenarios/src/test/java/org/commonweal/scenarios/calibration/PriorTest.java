package org.commonweal.scenarios.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.commonweal.scenarios.calibration.Prior.Distribution;
import org.junit.jupiter.api.Test;

class PriorTest {
    private static final Prior EVEN = new Prior("a", "share", 2, 4, Distribution.UNIFORM);
    private static final Prior RATIOS = new Prior("b", "ratio", 1, 100, Distribution.LOG_UNIFORM);

    @Test
    void halfOfAUniformPriorLiesBelowItsMiddle() {
        assertThat(EVEN.value(0.5)).isEqualTo(3);
        assertThat(EVEN.share(2.5)).isEqualTo(0.25);
    }

    @Test
    void halfOfALogUniformPriorLiesBelowTheGeometricMean() {
        assertThat(RATIOS.value(0.5)).isEqualTo(10);
        assertThat(RATIOS.share(10)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void valuesHaveSixDigitsAndStayBetweenTheLimits() {
        assertThat(new Prior("c", "share", 0, 1, Distribution.UNIFORM).value(1 / 3.0))
                .isEqualTo(0.333333);
        assertThat(RATIOS.value(0)).isEqualTo(1);
        assertThat(RATIOS.value(1)).isEqualTo(100);
    }
}
