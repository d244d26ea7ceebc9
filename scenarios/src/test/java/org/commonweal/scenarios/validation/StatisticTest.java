package org.commonweal.scenarios.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticTest {
    private static final int BURN_IN = 12;

    /** Years of 5 (burn-in), 10, 11 and 12, every month the same but for one without a number. */
    private static double[] months() {
        double[] months =
                IntStream.range(0, 48).mapToDouble(i -> i < 12 ? 5 : 9 + i / 12).toArray();
        months[20] = Double.NaN;
        return months;
    }

    @ParameterizedTest
    @CsvSource({
        "opening, 5",
        "first-year, 10",
        "last-year, 12",
        "lowest, 5",
        "highest, 12",
        "trend-20-years, 20",
        "change, 2",
        "growth, 0.2",
        "growth-with-burn-in, 1.4"
    })
    void numbersAreReadOffTheMonths(String word, double expected) {
        assertThat(Statistic.named(word).of(months(), BURN_IN)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void aMeanLeavesOutBurnInAndMonthsWithoutANumber() {
        assertThat(Statistic.MEAN.of(months(), BURN_IN)).isCloseTo((11 * 10 + 12 * 11 + 12 * 12) / 35.0, within(1e-12));
    }

    @Test
    void whatCannotBeToldIsNotANumber() {
        assertThat(Statistic.LAST_YEAR.of(new double[12], BURN_IN)).isNaN();
        assertThat(Statistic.TREND.of(new double[24], BURN_IN)).isNaN();
        assertThat(Statistic.named("median")).isNull();
    }

    /** Growing from 10 by 1 a year for twenty years, then 30 for ever. */
    @Test
    void driftIsATrendRelativeToTheMeanOfItsTwentyYears() {
        double[] growing = IntStream.range(0, BURN_IN + 40 * 12)
                .mapToDouble(i -> Math.min(30, 9 + i / 12))
                .toArray();
        assertThat(Statistic.named("drift-years-0-20").of(growing, BURN_IN)).isCloseTo(20 / 19.5, within(1e-12));
        assertThat(Statistic.named("drift-years-20-40").of(growing, BURN_IN)).isZero();
        assertThat(Statistic.LATE_DRIFT.of(growing, BURN_IN + 1)).isNaN();
    }

    @Test
    void aReadingCombinesTwoIndicatorsAndBringsASmallRunToLifeSize() {
        Map<String, double[]> series = Map.of("jobs", new double[] {30, 30}, "owners", new double[] {10, 20});
        Reading difference = new Reading(List.of("jobs", "owners"), "-", Statistic.MEAN, 2, true);
        Reading ratio = new Reading(List.of("jobs", "owners"), "/", Statistic.OPENING, 1, false);
        assertThat(difference.of(series::get, 0, 0.1)).isCloseTo(2 * 15 / 0.1, within(1e-9));
        assertThat(ratio.of(series::get, 0, 0.1)).isEqualTo(3);
        assertThat(difference.words()).isEqualTo("mean of jobs - owners x 2, over the scale");
        assertThat(series.get("jobs")).containsExactly(30, 30);
    }
}
