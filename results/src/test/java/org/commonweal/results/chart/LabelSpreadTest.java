package org.commonweal.results.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {

    @Test
    void labelsFarApartStayWhereTheyAre() {
        assertThat(LabelSpread.apart(new double[] {100, 200}, new double[] {30, 30}, 0, 300))
                .containsExactly(100, 200);
    }

    @Test
    void labelsAtOnePlaceAreSpreadAroundIt() {
        assertThat(LabelSpread.apart(new double[] {100, 100}, new double[] {30, 30}, 0, 300))
                .containsExactly(85, 115);
    }

    @Test
    void labelsAtTheEdgeStayInside() {
        assertThat(LabelSpread.apart(new double[] {2, 4}, new double[] {30, 30}, 0, 300))
                .containsExactly(15, 45);
    }

    @Test
    void noTwoLabelsOverlapWhereverTheLinesEnd() {
        Random random = new Random(1);
        for (int trial = 0; trial < 1000; trial++) {
            double[] wanted = random.doubles(5, 0, 600).sorted().toArray();
            double[] heights = random.doubles(5, 30, 100).toArray();
            double[] centres = LabelSpread.apart(wanted, heights, 0, 600);
            for (int i = 1; i < 5; i++) {
                assertThat(centres[i] - centres[i - 1])
                        .as("%s %s", Arrays.toString(wanted), Arrays.toString(heights))
                        .isGreaterThanOrEqualTo((heights[i] + heights[i - 1]) / 2 - 1e-9);
            }
            assertThat(centres[0] - heights[0] / 2).isGreaterThanOrEqualTo(-1e-9);
            assertThat(centres[4] + heights[4] / 2).isLessThanOrEqualTo(600 + 1e-9);
        }
    }
}
