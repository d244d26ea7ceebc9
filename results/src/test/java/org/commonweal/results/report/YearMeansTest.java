package org.commonweal.results.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class YearMeansTest {

    @Test
    void burnInAndAnUnfinishedYearAreLeftOut() {
        int[] months = IntStream.range(-5, 30).toArray();
        double[] values = IntStream.of(months).mapToDouble(month -> month).toArray();
        YearMeans means = YearMeans.of(months, values);
        assertThat(means.years()).containsExactly(1, 2);
        assertThat(means.means()).containsExactly(5.5, 17.5);
    }

    @Test
    void monthsWithoutANumberDoNotCount() {
        int[] months = IntStream.range(0, 24).toArray();
        double[] values = IntStream.of(months)
                .mapToDouble(month -> month == 11 ? 7 : Double.NaN)
                .toArray();
        YearMeans means = YearMeans.of(months, values);
        assertThat(means.means()).containsExactly(7, Double.NaN);
        assertThat(means.last()).isEqualTo(7);
    }

    @Test
    void aFewMonthsAreOneYearAndNoMonthsAreNone() {
        assertThat(YearMeans.of(new int[] {0, 1}, new double[] {1, 3}).means()).containsExactly(2);
        assertThat(YearMeans.of(new int[] {-1}, new double[] {1}).isEmpty()).isTrue();
    }
}
