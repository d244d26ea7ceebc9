package org.commonweal.scenarios.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonweal.results.compare.ComparisonPlan.Goal;
import org.commonweal.results.compare.Effect;
import org.commonweal.results.statistics.Interval;
import org.junit.jupiter.api.Test;

/** Jobs stand at 1,000; the interval of the effect is ± 30 with ten pairs. */
class PrecisionSearchTest {

    private static int next(int most, double halfWidth, boolean relative) {
        Effect jobs = new Effect(
                "jobs",
                "policy",
                new Interval(1000, 5, 10, 0),
                new Interval(0, 40, 10, 1),
                new Interval(0, 30, 10, 1),
                1,
                false,
                99);
        return PrecisionSearch.next(10, most, List.of(new Goal("jobs", halfWidth, relative)), List.of(jobs));
    }

    @Test
    void anIntervalThatIsNarrowEnoughNeedsNoMorePairs() {
        assertThat(next(200, 30, false)).isEqualTo(10);
        assertThat(next(200, 0.03, true)).isEqualTo(10); // 3 % of 1,000
    }

    @Test
    void pairsGrowWithTheSquareOfWhatIsMissingAtMostTwofoldAStep() {
        assertThat(next(200, 25, false)).isEqualTo(15); // (30 / 25)^2 = 1.44
        assertThat(next(200, 0.025, true)).isEqualTo(15);
        assertThat(next(200, 1, false)).isEqualTo(20);
    }

    @Test
    void thereAreNeverMoreThanTheMost() {
        assertThat(next(12, 1, false)).isEqualTo(12);
        assertThat(next(10, 1, false)).isEqualTo(10);
    }
}
