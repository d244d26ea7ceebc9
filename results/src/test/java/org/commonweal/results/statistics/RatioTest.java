package org.commonweal.results.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RatioTest {

    @Test
    void whatAlwaysCostsTheSameHasTheDenominatorsInterval() {
        double[] jobs = {8, 9, 10, 10, 11, 12}; // mean 10, half-width 2.5706 * sqrt(2 / 6) = 1.4841
        Ratio ratio = Ratio.of(new double[] {100, 100, 100, 100, 100, 100}, jobs, 0.95);
        assertThat(ratio.value()).isEqualTo(10);
        assertThat(ratio.low()).isCloseTo(100 / 11.4841, within(1e-3));
        assertThat(ratio.high()).isCloseTo(100 / 8.5159, within(1e-3));
    }

    @Test
    void thereIsNoneWhereTheDenominatorMayBeZeroOrPairsAreFew() {
        assertThat(Ratio.of(new double[] {1, 1, 1, 1, 1, 1}, new double[] {-3, 4, -2, 3, 1, 0}, 0.95)
                        .isDefined())
                .isFalse();
        assertThat(Ratio.of(new double[] {1, 1}, new double[] {5, 5.1}, 0.95).isDefined())
                .isFalse();
    }

    @Test
    void itsIntervalCoversTheTruthAsOftenAsItSays() {
        Random luck = new Random(11);
        int trials = 2_000;
        long covered = IntStream.range(0, trials)
                .filter(trial -> {
                    double[] cost = new double[10];
                    double[] jobs = new double[10];
                    for (int pair = 0; pair < 10; pair++) {
                        double shared = luck.nextGaussian();
                        cost[pair] = 30 + 3 * shared + luck.nextGaussian();
                        jobs[pair] = 10 + 2 * shared + luck.nextGaussian();
                    }
                    Ratio ratio = Ratio.of(cost, jobs, 0.95);
                    return ratio.low() <= 3 && 3 <= ratio.high();
                })
                .count();
        assertThat((double) covered / trials).isBetween(0.93, 0.97);
    }
}
