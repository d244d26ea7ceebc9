package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class HouseStyleTest {

    @Test
    void anAxisReachesALittleBeyondItsNumbersAtBothEnds() {
        NumberAxis axis = new NumberAxis();
        HouseStyle.around(axis, DoubleStream.of(0, Double.NaN, 100));
        assertThat(axis.getRange()).isEqualTo(new Range(-6, 106));
        HouseStyle.around(axis, DoubleStream.of(5, 5));
        assertThat(axis.getRange()).isEqualTo(new Range(4.5, 5.5));
        HouseStyle.around(axis, DoubleStream.of(0));
        assertThat(axis.getRange()).isEqualTo(new Range(-1, 1));
    }

    @Test
    void axesStartAtZeroUnlessThereIsLess() {
        NumberAxis axis = new NumberAxis();
        HouseStyle.fromZero(axis, 0.4, 0.6);
        assertThat(axis.getRange().contains(0)).isTrue();
        HouseStyle.fromZero(axis, -0.4, -0.1);
        assertThat(axis.getRange().contains(0)).isTrue();
        assertThat(axis.getRange().contains(-0.4)).isTrue();
    }

    @Test
    void noTwoOfTwelveLinesLookAlike() {
        Set<Object> looks = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            assertThat(looks.add(HouseStyle.colour(i).toString()
                            + HouseStyle.stroke(i).hashCode()))
                    .isTrue();
        }
    }
}
