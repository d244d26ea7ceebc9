package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void theEndsLieAtTheEndsAndTheMiddleBetween() {
        Scale scale = new Scale(-10, 30, 100, 500);
        assertThat(scale.at(-10)).isEqualTo(100);
        assertThat(scale.at(10)).isEqualTo(300);
        assertThat(scale.at(30)).isEqualTo(500);
    }

    @Test
    void onPaperMeasuredDownwardsMoreIsHigher() {
        assertThat(new Scale(0, 10, 200, 0).at(7.5)).isEqualTo(50);
    }

    @Test
    void ticksAreRound() {
        assertThat(new Scale(-12, 31, 0, 1).ticks()).containsExactly(-10, 0, 10, 20, 30);
        assertThat(new Scale(0, 0.6, 0, 1).step()).isEqualTo(0.1);
    }

    @Test
    void valuesLieInsideWithRoomAtBothEnds() {
        Scale scale = Scale.around(DoubleStream.of(0, Double.NaN, 100), 0, 1);
        assertThat(scale.low()).isEqualTo(-6);
        assertThat(scale.high()).isEqualTo(106);
    }

    @Test
    void equalValuesStillMakeAScale() {
        assertThat(Scale.around(DoubleStream.of(5, 5), 0, 1).at(5)).isEqualTo(0.5);
        assertThat(Scale.around(DoubleStream.of(0), 0, 1).at(0)).isEqualTo(0.5);
    }
}
