package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.axis.NumberAxis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {

    @ParameterizedTest
    @CsvSource({"0.63, 0.2", "6000, 1000", "6001, 2000", "0.06, 0.01", "23, 5", "59, 10"})
    void anAxisHasAtMostSixSteps(double length, double step) {
        assertThat(HouseStyle.step(length)).isEqualTo(step);
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
